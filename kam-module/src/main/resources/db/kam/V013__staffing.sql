-- KAM-07: Dienstaufsicht decides on staffing, and on nothing else.
insert into kernel.staffing_function values ('ADMINISTRATIVE_SUPERVISOR');

insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kernel.staffing-follows-supervision', 'KAM-07', '2022-09-21'),
  ('kernel.nobody-staffs-oneself', 'KAM-07', '2022-09-21'),
  ('kernel.function-fits-unit', 'KAM-06', '2022-09-21'),
  ('kernel.function-within-unit', 'KAM-06', '2022-09-21'),
  ('kernel.function-once-at-a-time', 'KAM-05', '2022-09-21');
