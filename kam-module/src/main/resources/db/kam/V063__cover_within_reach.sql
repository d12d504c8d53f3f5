insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kernel.cover-works-within-reach', 'KAM-05', '2022-09-21');
