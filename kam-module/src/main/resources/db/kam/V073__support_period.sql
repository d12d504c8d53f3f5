-- KAM-10, KAM-15: after the last take-over the back office answers the agencies' questions for some time. Cases that were
-- complete before get the period they would have had.
alter table kam.handback add column support_until date;

insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.support-after-handback', 'KAM-10', '2022-09-21');

insert into kernel.rule_parameter (rule, value, unit, valid_from, reason) values
  ('kam.support-after-handback', 6, 'weeks', '2022-09-21',
   'Eigene Festlegung: Die Weisung sagt „in der ersten Zeit nach der Rückführung“ und nennt keine Dauer');

update kam.handback set support_until = (closed_at at time zone 'Europe/Berlin')::date + 42 where closed_at is not null;
