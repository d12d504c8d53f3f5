-- KAM-07: Dienstaufsicht decides on staffing, and on nothing else.
insert into kernel.function_kind (code) values ('ADMINISTRATIVE_SUPERVISOR');
insert into kernel.function_in_unit_kind values ('ADMINISTRATIVE_SUPERVISOR', 'SERVICE_HOUSE');
insert into kernel.staffing_function values ('ADMINISTRATIVE_SUPERVISOR');

insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kernel.staffing-follows-supervision', 'KAM-07', '2022-09-21'),
  ('kernel.nobody-staffs-oneself', 'KAM-07', '2022-09-21'),
  ('kernel.two-lines-of-supervision', 'KAM-07', '2022-09-21'),
  ('kernel.function-fits-unit', 'KAM-06', '2022-09-21'),
  ('kernel.function-within-unit', 'KAM-06', '2022-09-21'),
  ('kernel.functions-by-unit', 'KAM-06', '2022-09-21'),
  ('kernel.function-once-at-a-time', 'KAM-05', '2022-09-21'),
  ('kernel.absence-in-order', 'KAM-05', '2022-09-21'),
  ('kernel.absence-once-at-a-time', 'KAM-05', '2022-09-21'),
  ('kernel.absence-has-cover', 'KAM-05', '2022-09-21'),
  ('kernel.cover-holds-function', 'KAM-05', '2022-09-21'),
  ('kernel.cover-is-present', 'KAM-05', '2022-09-21'),
  ('kernel.cover-works-within-reach', 'KAM-05', '2022-09-21'),
  ('kernel.agency-of-place', 'KAM-09', '2022-09-21');
