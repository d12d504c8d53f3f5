insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.only-agency-cannot-refuse', 'KAM-10', '2022-09-21'),
  ('kam.misdirection-shown-once', 'KAM-10', '2022-09-21');

-- KAM-10: an agency cannot refuse. By which facts it was led to a site that it gave back, and what it said is right; as
-- long as the facts stay it does not give the site back again.
create table kam.misdirected_place (
  handback           uuid not null references kam.handback,
  site               uuid not null references kernel.site on delete cascade,
  unit               uuid not null references kernel.unit,
  postal_code        text,
  municipality       text,
  right_postal_code  text,
  right_municipality text,
  shown_at           timestamptz not null,
  primary key (handback, site, unit)
);

-- KAM-09: whom a wrong receiver names is an agency.
delete from kam.named_receiver n using kernel.unit u where u.id = n.unit and u.kind <> 'AGENCY';
alter table kam.named_receiver
  add column unit_kind text not null default 'AGENCY' constraint named_receiver_agency_ck check (unit_kind = 'AGENCY'),
  add constraint named_receiver_is_agency foreign key (unit, unit_kind) references kernel.unit (id, kind);

-- KAM-09: somebody said for the customer what it wants.
update kam.handback set chosen_with = 'nicht festgehalten' where chosen_with !~ '\S';
alter table kam.handback add constraint handback_chosen_with_ck check (chosen_with ~ '\S');
