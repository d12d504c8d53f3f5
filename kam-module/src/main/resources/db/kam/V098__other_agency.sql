-- An agency that was not proposed is confirmed for a reason only, which the timeline keeps (KAM-09).
insert into kernel.rule_basis (rule, clause, valid_from) values ('kam.other-agency-for-a-reason', 'KAM-09', '2022-09-21');
