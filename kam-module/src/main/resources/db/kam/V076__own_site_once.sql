insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.own-site-once', 'KAM-12', '2022-09-21');
