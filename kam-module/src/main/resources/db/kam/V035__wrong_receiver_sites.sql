insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.wrong-receiver-of-offered-sites', 'KAM-09', '2022-09-21');
