-- A customer that is on offer to Fürth (729) as a whole, with everything such a case leaves behind.
do $$
declare
  customer uuid := kernel.uuid7(); seat uuid := kernel.uuid7(); handback uuid := kernel.uuid7();
  receiver uuid := kernel.uuid7(); paper uuid := kernel.uuid7(); handover uuid := kernel.uuid7();
  fuerth uuid; region uuid; clerk uuid; head uuid; team uuid; step text;
begin
  select id into fuerth from kernel.unit where number = '729';
  select id into region from kernel.unit where number = 'GKB-SUED';
  select id into clerk from kernel.person where sign_in_name = 'ags.fuerth';
  select m.person, m.unit into head, team from kernel.membership m join kernel.person p on p.id = m.person
   where p.sign_in_name = 'leitung.kam';
  insert into kernel.employer (id, customer_number, name) values (customer, 'APART-2', 'Fremde Gesellschaft AG');
  insert into kernel.site (id, employer, number, name, street, postal_code, town)
    values (seat, customer, '00001', 'Fremdsitz', 'Fremdweg 1', '90762', 'Fürth');
  insert into kernel.contact (id, site, function, email) values (kernel.uuid7(), seat, 'Personal', 'fremd@example.org');
  insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
    values ('kam.customer', customer, '2022-10-01', region, 'kam.import');
  insert into kam.customer (id, customer_number, name, region, decision, decided_on, responsible_since, responsible_unit,
                            site_count)
    values (customer, 'APART-2', 'Fremde Gesellschaft AG', 'SUED', 'HANDBACK', '2022-10-02', '2022-10-01', region, 1);
  insert into kam.handback (id, customer, done, opened_at, opened_by, care, chosen_on, chosen_with, changed_at)
    values (handback, customer, 'OPENED', '2022-10-03', head, 'CENTRAL', '2022-10-04', 'Leitung', '2022-10-06');
  insert into kernel.handover (id, seam, subject_kind, subject, label, case_kind, case_id, from_unit, to_unit,
                               deadline, state, offered_at, offered_by)
    values (handover, 'kam.handback', 'kam.handback-receiver', receiver, 'Fremde Gesellschaft AG',
            'kam.handback', handback, region, fuerth, '2022-11-01', 'OFFERED', '2022-10-06', head);
  insert into kernel.document (id, subject_kind, subject, kind, file_name, media_type, content, created_at, created_by)
    values (paper, 'kam.handback-receiver', receiver, 'kam.announcement', 'fremd.pdf', 'application/pdf', 'Fremd',
            '2022-10-05', head);
  insert into kam.handback_receiver (id, handback, unit, state, announced_at, document, agreed_at, agreed_by, remarks,
                                     handover, due_on, care)
    values (receiver, handback, fuerth, 'CONFIRMED', '2022-10-05', paper, '2022-10-06', clerk, 'Fremdbemerkung', handover,
            '2022-11-01', (select h.care from kam.handback h where h.id = handback));
  foreach step in array array['ANNOUNCED', 'AGREED', 'OFFERED'] loop
    update kam.handback_receiver set state = step where id = receiver;
  end loop;
  foreach step in array array['CHOICE', 'RECEIVERS', 'ANNOUNCED', 'CLEANED', 'AGREED', 'HANDED_OVER'] loop
    insert into kam.handback_step (id, handback, step, at, person, function, unit)
      values (kernel.uuid7(), handback, step, '2022-10-06', head, 'HEAD_OF_KAM', team);
    update kam.handback h set done = step where h.id = handback;
  end loop;
  insert into kam.customer_sight (customer, unit, since) values (customer, fuerth, '2022-10-05');
  insert into kernel.work_item (id, kind, subject_kind, subject, label, case_kind, case_id, unit, due_on, created_at)
    values (kernel.uuid7(), 'kam.take-over-handback', 'kam.handback-receiver', receiver, 'Fremde Gesellschaft AG',
            'kam.handback', handback, fuerth, '2022-11-01', '2022-10-06');
  insert into kernel.stored_filter (id, person, list, values, used_at)
    values (kernel.uuid7(), clerk, 'kam.customers', '{"text": "APART-2"}', '2022-10-06');
  insert into kernel.receipt (id, rule, clause, directive, result, facts_on, decided_at, person, function, unit,
                              subject_kind, subject, facts) values
    (kernel.uuid7(), 'kam.handback-sequence', 'KAM-10', '202209010', 'REFUSED', '2022-11-07', '2022-10-06', clerk,
     'AGENCY_CLERK', fuerth, 'kam.handback', handback, '{"nextStep": "AGREED", "lastNumber": 5, "stepNumber": 8, "nextNumber": 6}'),
    (kernel.uuid7(), 'kam.handback-sequence', 'KAM-10', '202209010', 'REFUSED', '2022-11-07', '2022-10-06', head,
     'HEAD_OF_KAM', team, 'kam.customer', customer, '{"nextStep": "AGREED", "lastNumber": 5, "stepNumber": 8, "nextNumber": 6}');
end $$;
