insert into kernel.rule_basis (rule, clause, valid_from) values
    ('kam.handback-checklist', 'KAM-10', '2022-09-21'),
  ('kam.one-takes-over', 'KAM-10', '2022-09-21'),
  ('kam.agree-within', 'KAM-10', '2022-09-21'),
  ('kam.take-over-within', 'KAM-10', '2022-09-21'),
  ('kam.acknowledgement-escalates', 'KAM-10', '2022-09-21'),
  ('kam.contact-stale-after', 'KAM-12', '2022-09-21');

insert into kernel.rule_parameter (rule, value, unit, valid_from, reason) values
  ('kam.agree-within', 10, 'working days', '2022-09-21', 'Eigene Festlegung: Die Weisung nennt keine Frist für die Abstimmung'),
  ('kam.take-over-within', 10, 'working days', '2022-09-21', 'Eigene Festlegung: Die Weisung nennt keine Frist für die Übernahme'),
  ('kam.contact-stale-after', 12, 'months', '2022-09-21', 'Eigene Festlegung: Die Weisung nennt kein Alter für Ansprechpartner');

alter table kam.job_offer add column closed_on date;

-- One case of handing a customer back. "done" is the last step that is complete; the steps have an order and none can
-- be skipped. A customer has at most one case that is not complete.
create table kam.handback (
  id           uuid primary key,
  customer     uuid not null references kam.customer,
  done         text not null constraint handback_step_ck check (done in
    ('OPENED', 'CHOICE', 'RECEIVERS', 'ANNOUNCED', 'CLEANED', 'AGREED', 'HANDED_OVER', 'TAKEN_OVER')),
  opened_at    timestamptz not null,
  opened_by    uuid not null references kernel.person,
  care         text constraint handback_care_ck check (care in ('CENTRAL', 'DECENTRAL')),
  chosen_on    date,
  chosen_with  text,
  changed_at   timestamptz not null,
  closed_at    timestamptz,
  version      int not null default 1,
  constraint handback_choice_ck check ((done = 'OPENED') or
    (care is not null and chosen_on is not null and chosen_with is not null)),
  constraint handback_closed_ck check ((done = 'TAKEN_OVER') = (closed_at is not null))
);
create unique index handback_one_open_per_customer on kam.handback (customer) where closed_at is null;
create index handback_list_ix on kam.handback (opened_at desc, id desc);
create index handback_done_ix on kam.handback (done, opened_at desc, id desc);

-- Who did which step when, with the points of the checklist that were confirmed. A step may be done again after an
-- agency proved to be the wrong one; the later row counts.
create table kam.handback_step (
  id        uuid primary key,
  handback  uuid not null references kam.handback,
  step      text not null,
  receiver  uuid,
  at        timestamptz not null,
  person    uuid not null references kernel.person,
  function  text not null,
  unit      uuid not null references kernel.unit,
  checklist text[] not null default '{}'
);
create index handback_step_ix on kam.handback_step (handback, id);

-- An agency that takes over the customer, or some of its sites.
create table kam.handback_receiver (
  id            uuid primary key,
  handback      uuid not null references kam.handback,
  unit          uuid not null references kernel.unit,
  state         text not null constraint handback_receiver_state_ck check (state in
    ('CONFIRMED', 'ANNOUNCED', 'AGREED', 'OFFERED', 'TAKEN_OVER', 'MISDIRECTED')),
  announced_at  timestamptz,
  document      uuid references kernel.document,
  agreed_at     timestamptz,
  agreed_by     uuid references kernel.person,
  remarks       text,
  handover      uuid references kernel.handover,
  due_on        date,
  taken_over_at timestamptz,
  taken_over_by uuid references kernel.person,
  version       int not null default 1,
  constraint handback_receiver_belongs unique (id, handback),
  constraint handback_receiver_taken_ck check ((state = 'TAKEN_OVER') = (taken_over_at is not null)),
  constraint handback_receiver_announced_ck check (state in ('CONFIRMED', 'MISDIRECTED') or announced_at is not null)
);
create unique index handback_receiver_once on kam.handback_receiver (handback, unit)
  where state in ('CONFIRMED', 'ANNOUNCED', 'AGREED');
create index handback_receiver_unit_ix on kam.handback_receiver (unit, handback) where announced_at is not null;
create index handback_receiver_due_ix on kam.handback_receiver (due_on, id) where state in ('ANNOUNCED', 'OFFERED');

-- Decentral care: which agency gets which site. The primary key lets a site go to one receiver only.
create table kam.handback_site (
  handback uuid not null references kam.handback,
  site     uuid not null references kernel.site on delete cascade,
  receiver uuid not null,
  primary key (handback, site),
  constraint handback_site_receiver_fk foreign key (receiver, handback)
    references kam.handback_receiver (id, handback) deferrable initially deferred
);
create index handback_site_receiver_ix on kam.handback_site (receiver);

-- A lead answers for handing over in spite of these findings; a finding that comes later is not covered.
create table kam.handback_exception (
  id        uuid primary key,
  handback  uuid not null references kam.handback,
  findings  text[] not null,
  reason    text not null constraint handback_exception_reason_ck check (length(trim(reason)) >= 10),
  signed_at timestamptz not null,
  signed_by uuid not null references kernel.person
);
create index handback_exception_ix on kam.handback_exception (handback, signed_at desc);

-- What has been escalated already: the same step of the same agency escalates once for a due date.
create table kam.handback_escalation (
  receiver     uuid not null references kam.handback_receiver,
  stage        text not null,
  due_on       date not null,
  escalated_at timestamptz not null,
  primary key (receiver, stage, due_on)
);

create index site_employer_ix on kernel.site (employer, id);

-- KAM-03: when nobody answers for a customer as a whole, every one of its sites has a unit of its own. Checked when
-- the transaction ends, whoever wrote: the customer, a new site, or a responsibility. The share lock makes a
-- simultaneous change of the customer wait, so that neither of two transactions can miss the other.
create function kam.sites_are_answered_for(customer_id uuid) returns void language plpgsql as $$
begin
  perform from kam.customer where id = customer_id for share;
  if exists (
    select from kam.customer c join kernel.site s on s.employer = c.id
     where c.id = customer_id and c.responsible_unit is null
       and (select r.unit from kernel.responsibility r
             where r.subject = s.id order by r.valid_from desc limit 1) is null
  ) then
    raise exception 'a site of customer % has no responsible unit', customer_id
      using errcode = 'integrity_constraint_violation', constraint = 'every_site_has_responsible_unit';
  end if;
end
$$;

create function kam.check_sites_of_customer() returns trigger language plpgsql as $$
begin
  perform kam.sites_are_answered_for(new.id);
  return null;
end
$$;
create constraint trigger every_site_has_responsible_unit
  after insert or update of responsible_unit, responsible_since on kam.customer
  deferrable initially deferred for each row when (new.responsible_unit is null)
  execute function kam.check_sites_of_customer();

create function kam.check_new_site() returns trigger language plpgsql as $$
begin
  perform kam.sites_are_answered_for(new.employer);
  return null;
end
$$;
create constraint trigger new_site_has_responsible_unit
  after insert or update of employer on kernel.site
  deferrable initially deferred for each row
  execute function kam.check_new_site();

-- KAM-09: once the receivers of a decentral handback are confirmed, every assigned receiver is alive and every site
-- known by then has one. A site that comes later is found when the last agency takes over and sends the case back.
create function kam.check_sites_assigned() returns trigger language plpgsql as $$
begin
  if exists (
    select from kam.handback h join kernel.site s on s.employer = h.customer
     where h.id = new.id and h.done = new.done and h.care = 'DECENTRAL' and h.closed_at is null
       and not exists (select from kam.handback_site a where a.handback = h.id and a.site = s.id)
  ) then
    raise exception 'a site of handback % has no receiver', new.id
      using errcode = 'integrity_constraint_violation', constraint = 'every_site_has_one_receiver';
  end if;
  return null;
end
$$;
create constraint trigger every_site_has_one_receiver
  after update of done on kam.handback
  deferrable initially deferred for each row when (new.done in ('RECEIVERS', 'HANDED_OVER'))
  execute function kam.check_sites_assigned();
