insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.sender-acts-within', 'KAM-10', '2022-09-21');

insert into kernel.rule_parameter (rule, value, unit, valid_from, reason) values
  ('kam.sender-acts-within', 5, 'working days', '2022-09-21',
   'Eigene Festlegung: Die Weisung nennt keine Frist für die Schritte der abgebenden Stelle, nur das Ende am 31.12.2022');
