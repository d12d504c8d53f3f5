insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kernel.absence-in-order', 'KAM-05', '2022-09-21'),
  ('kernel.absence-once-at-a-time', 'KAM-05', '2022-09-21'),
  ('kernel.cover-holds-function', 'KAM-05', '2022-09-21'),
  ('kernel.cover-is-present', 'KAM-05', '2022-09-21');
