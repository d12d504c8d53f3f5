-- KAM-10: an agency shows the same right place of a site once, another one at any time.
alter table kam.misdirected_place
  drop constraint misdirected_place_pkey,
  add column id uuid primary key default kernel.uuid7(),
  add constraint misdirected_place_shown_once_uq unique nulls not distinct
    (handback, site, unit, postal_code, municipality, right_postal_code, right_municipality);

insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.right-place-of-another', 'KAM-10', '2022-09-21'),
  ('kam.remarks-while-offered', 'KAM-10', '2022-09-21');
