insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.handback-step-done', 'KAM-10', '2022-09-21'),
  ('kam.handback-closed', 'KAM-10', '2022-09-21'),
  ('kam.mend-fits-finding', 'KAM-12', '2022-09-21');
