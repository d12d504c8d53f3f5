insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.choice-since-directive', 'KAM-09', '2022-09-21');
