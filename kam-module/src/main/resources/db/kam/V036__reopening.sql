-- How a mended postal code sent the case back last, so that it can be undone until somebody acts on it (KAM-09).
create table kam.reopening (
  handback    uuid primary key references kam.handback,
  site        uuid not null references kernel.site,
  receiver    uuid not null references kam.handback_receiver on delete cascade,
  code_before text,
  code_after  text not null,
  done_before text not null,
  version     int not null,
  at          timestamptz not null,
  person      uuid not null references kernel.person
);

insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.reopening-is-wanted', 'KAM-09', '2022-09-21'),
  ('kam.undo-until-somebody-acts', 'KAM-09', '2022-09-21');
