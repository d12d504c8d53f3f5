-- Of the people of an agency one agrees; the others are told who did (KAM-10).
insert into kernel.rule_basis (rule, clause, valid_from) values ('kam.one-agrees', 'KAM-10', '2022-09-21');
