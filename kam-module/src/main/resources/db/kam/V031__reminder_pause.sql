insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.reminder-pause', 'KAM-10', '2022-09-21');

insert into kernel.rule_parameter (rule, value, unit, valid_from, reason) values
  ('kam.reminder-pause', 1, 'working days', '2022-09-21',
   'Eigene Festlegung: Die Weisung nennt keinen Abstand zwischen Erinnerungen');
