-- KAM-05: who acted for whom on a day gone by is not written anew.
insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kernel.absence-keeps-the-past', 'KAM-05', '2022-09-21');
