-- An agency that took over without naming who looks after the customer has a task to do so.
insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.caretaker-named-within', 'KAM-10', '2022-09-21');

insert into kernel.rule_parameter (rule, value, unit, valid_from, reason) values
  ('kam.caretaker-named-within', 5, 'working days', '2022-09-21',
   'Eigene Festlegung: Die Weisung nennt keine Frist, in der die Agentur nach der Übernahme die Betreuung benennt');

insert into kernel.work_item (id, kind, subject_kind, subject, label, link, unit, due_on, created_at)
select kernel.uuid7(), 'kam.name-caretaker', 'kam.handback-receiver', r.id, c.name,
       '/kam/handback/handback.xhtml?id=' || h.id, r.unit, (r.taken_over_at at time zone 'Europe/Berlin')::date + 7,
       r.taken_over_at
  from kam.handback_receiver r
  join kam.handback h on h.id = r.handback
  join kam.customer c on c.id = h.customer
 where r.state = 'TAKEN_OVER' and r.caretaker is null;
