insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.site-once', 'KAM-12', '2022-09-21'),
  ('kam.site-follows-customer', 'KAM-03', '2022-09-21'),
  ('kam.site-needs-agency', 'KAM-09', '2022-09-21'),
  ('kam.site-answered-from-day', 'KAM-03', '2022-09-21'),
  ('kam.agency-enters-own-sites', 'KAM-03', '2022-09-21'),
  ('kam.new-site-read-within', 'KAM-03', '2022-09-21');

insert into kernel.rule_parameter (rule, value, unit, valid_from, reason) values
  ('kam.new-site-read-within', 5, 'working days', '2022-09-21',
   'Eigene Festlegung: Die Weisung nennt keine Frist, einen neuen Standort zur Kenntnis zu nehmen');
