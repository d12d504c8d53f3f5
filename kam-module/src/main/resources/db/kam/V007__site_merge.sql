-- Which site went into which, with what, so that it can be undone until the customer is handed over (KAM-12).
create table kam.site_merge (
  id        uuid primary key,
  handback  uuid not null references kam.handback,
  site      uuid not null references kernel.site,
  into_site uuid not null references kernel.site,
  receiver  uuid,
  contacts  uuid[] not null,
  offers    uuid[] not null,
  merged_at timestamptz not null,
  merged_by uuid not null references kernel.person,
  undone_at timestamptz,
  undone_by uuid references kernel.person,
  constraint site_merge_undone_ck check ((undone_at is null) = (undone_by is null))
);
create unique index site_merge_once_at_a_time on kam.site_merge (site) where undone_at is null;
create index site_merge_handback_ix on kam.site_merge (handback, merged_at) where undone_at is null;

insert into kernel.rule_basis (rule, clause, valid_from) values ('kam.last-merge-first', 'KAM-12', '2022-09-21');

create or replace function kam.sites_are_answered_for(customer_id uuid) returns void language plpgsql as $$
begin
  perform from kam.customer where id = customer_id for share;
  if exists (
    select from kam.customer c join kernel.active_site s on s.employer = c.id
     where c.id = customer_id and c.responsible_unit is null
       and (select r.unit from kernel.responsibility r
             where r.subject = s.id order by r.valid_from desc limit 1) is null
  ) then
    raise exception 'a site of customer % has no responsible unit', customer_id
      using errcode = 'integrity_constraint_violation', constraint = 'every_site_has_responsible_unit';
  end if;
end
$$;

create or replace function kam.check_sites_assigned() returns trigger language plpgsql as $$
begin
  if exists (
    select from kam.handback h join kernel.active_site s on s.employer = h.customer
     where h.id = new.id and h.done = new.done and h.care = 'DECENTRAL' and h.closed_at is null
       and not exists (select from kam.handback_site a where a.handback = h.id and a.site = s.id)
  ) then
    raise exception 'a site of handback % has no receiver', new.id
      using errcode = 'integrity_constraint_violation', constraint = 'every_site_has_one_receiver';
  end if;
  return null;
end
$$;

drop trigger new_site_has_responsible_unit on kernel.site;
create constraint trigger new_site_has_responsible_unit
  after insert or update of employer, merged_into on kernel.site
  deferrable initially deferred for each row
  execute function kam.check_new_site();
