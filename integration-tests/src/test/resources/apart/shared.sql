-- One customer whose sites go to two agencies: the seat to München (843), the depot to Fürth (729), which has agreed.
do $$
declare
  customer uuid := kernel.uuid7(); seat uuid := kernel.uuid7(); depot uuid := kernel.uuid7();
  handback uuid := kernel.uuid7(); own uuid := kernel.uuid7(); other uuid := kernel.uuid7(); paper uuid := kernel.uuid7();
  munich uuid; fuerth uuid; region uuid; clerk uuid; head uuid; step text;
begin
  select id into munich from kernel.unit where number = '843';
  select id into fuerth from kernel.unit where number = '729';
  select id into region from kernel.unit where number = 'GKB-SUED';
  select id into clerk from kernel.person where sign_in_name = 'ags.fuerth';
  select id into head from kernel.person where sign_in_name = 'leitung.kam';
  insert into kernel.employer (id, customer_number, name) values (customer, 'APART-1', 'Geteilt AG');
  insert into kernel.site (id, employer, number, name, street, postal_code, town) values
    (seat, customer, '00001', 'Hauptsitz', 'Am Markt 1', '80331', 'München'),
    (depot, customer, '00002', 'Geheimlager', 'Geheimweg 2', '90762', 'Fürth');
  insert into kernel.contact (id, site, function, email, confirmed_on) values
    (kernel.uuid7(), seat, 'Personal', 'sitz@example.org', '2022-10-01'),
    (kernel.uuid7(), depot, 'Personal', 'geheim@example.org', '2022-10-01');
  insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
    values ('kam.customer', customer, '2022-10-01', region, 'kam.import');
  insert into kam.customer (id, customer_number, name, region, decision, decided_on, responsible_since, responsible_unit,
                            site_count)
    values (customer, 'APART-1', 'Geteilt AG', 'SUED', 'HANDBACK', '2022-10-02', '2022-10-01', region, 2);
  insert into kam.job_offer (id, reference, customer, site, title, occupation_code, places, published_on, expires_on)
    select kernel.uuid7(), 'APART-' || n, customer, case n when 1 then seat else depot end,
           case n when 1 then 'Lager' else 'Geheimstelle' end, '51312', 1, '2022-10-01', '2023-10-01'
      from generate_series(1, 3) n;
  insert into kam.handback (id, customer, done, opened_at, opened_by, care, chosen_on, chosen_with, changed_at)
    values (handback, customer, 'OPENED', '2022-10-03', head, 'DECENTRAL', '2022-10-04', 'Leitung', '2022-10-06');
  insert into kernel.document (id, subject_kind, subject, kind, file_name, media_type, content, created_at, created_by)
    values (paper, 'kam.handback-receiver', other, 'kam.announcement', 'geheim.pdf', 'application/pdf',
            'Geheimschreiben', '2022-10-05', head);
  insert into kam.handback_receiver (id, handback, unit, state, announced_at, document, agreed_at, agreed_by, remarks,
                                     due_on, care) values
    (own, handback, munich, 'CONFIRMED', '2022-10-05', null, null, null, null, '2022-11-30', 'DECENTRAL'),
    (other, handback, fuerth, 'CONFIRMED', '2022-10-05', paper, '2022-10-06', clerk, 'Geheimbemerkung', null, 'DECENTRAL');
  insert into kam.handback_site (handback, site, receiver, told) values
    (handback, seat, own, true), (handback, depot, other, true);
  update kam.handback_receiver set state = 'ANNOUNCED' where id in (own, other);
  update kam.handback_receiver set state = 'AGREED' where id = other;
  foreach step in array array['CHOICE', 'RECEIVERS', 'ANNOUNCED', 'CLEANED'] loop
    insert into kam.handback_step (id, handback, step, at, person, function, unit)
      values (kernel.uuid7(), handback, step, '2022-10-06', head, 'HEAD_OF_KAM', region);
    update kam.handback h set done = step where h.id = handback;
  end loop;
  insert into kam.handback_step (id, handback, step, receiver, at, person, function, unit)
    values (kernel.uuid7(), handback, 'AGREED', other, '2022-10-06', clerk, 'AGENCY_CLERK', fuerth);
  insert into kam.customer_sight (customer, unit, since) values
    (customer, munich, '2022-10-05'), (customer, fuerth, '2022-10-05');
  insert into kernel.audit_entry (id, at, subject_kind, subject, person, function, unit, action, details) values
    (kernel.uuid7(), '2022-10-06', 'kam.handback', handback, clerk, 'AGENCY_CLERK', fuerth, 'kam.handback.agreed',
     '{"remarks": "Geheimbemerkung"}'),
    (kernel.uuid7(), '2022-10-06', 'kam.customer', customer, clerk, 'AGENCY_CLERK', fuerth, 'kam.customer-entered',
     '{"region": "Geheimregion"}');
  insert into kernel.receipt (id, rule, clause, directive, result, facts_on, decided_at, person, function, unit,
                              subject_kind, subject, facts)
    values (kernel.uuid7(), 'kam.handback-sequence', 'KAM-10', '202209010', 'REFUSED', '2022-11-07', '2022-10-06', clerk,
            'AGENCY_CLERK', fuerth, 'kam.handback', handback, '{"nextStep": "Geheimstand", "lastNumber": 5, "stepNumber": 8, "nextNumber": 6}');
end $$;
