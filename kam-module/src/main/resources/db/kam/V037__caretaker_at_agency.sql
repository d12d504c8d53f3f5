-- Who looks after the customer at the agency; it may stay open at the take-over and be named later (KAM-10).
alter table kam.handback_receiver add column caretaker uuid references kernel.person;

insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.caretaker-of-agency', 'KAM-10', '2022-09-21');
