-- Customers that one agency has been offered and may take over, and its token.
do $$
declare
  clerk kernel.membership; sender uuid; customer uuid; handback uuid; receiver uuid; handover uuid;
begin
  select * into clerk from kernel.membership where function = 'AGENCY_CLERK' limit 1;
  select id into sender from kernel.unit where kind = 'GKB_REGION' limit 1;
  insert into kernel.api_token (id, token_hash, membership, name, valid_to)
    values (kernel.uuid7(), sha256('token-of-the-agency'), clerk.id, 'agency', '2099-12-31');
  for number in 1 .. 2000 loop
    customer := kernel.uuid7(); handback := kernel.uuid7();
    receiver := kernel.uuid7(); handover := kernel.uuid7();
    insert into kernel.employer (id, customer_number, name)
      values (customer, 'K' || number, 'Kunde ' || number);
    insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
      values ('kam.customer', customer, '2022-10-01', sender, 'kam.import');
    insert into kam.customer (id, customer_number, name, region, decision, decided_on, responsible_since,
                              responsible_unit)
      values (customer, 'K' || number, 'Kunde ' || number, 'SUED', 'HANDBACK', '2022-10-02', '2022-10-01',
              sender);
    insert into kam.handback (id, customer, done, opened_at, opened_by, care, chosen_on, chosen_with,
                              changed_at)
      values (handback, customer, 'HANDED_OVER', '2022-10-03', clerk.person, 'CENTRAL', '2022-10-04',
              'Personalabteilung', '2022-10-06');
    insert into kernel.handover (id, seam, subject_kind, subject, label, link, from_unit, to_unit, deadline,
                                 state, offered_at, offered_by)
      values (handover, 'kam.handback', 'kam.handback-receiver', receiver, 'Kunde ' || number,
              '/kam/handback/handback.xhtml?id=' || handback, sender, clerk.unit, '2022-11-30', 'OFFERED',
              '2022-10-06', clerk.person);
    insert into kam.handback_receiver (id, handback, unit, state, announced_at, agreed_at, agreed_by,
                                       handover, due_on)
      values (receiver, handback, clerk.unit, 'OFFERED', '2022-10-05', '2022-10-06', clerk.person,
              handover, '2022-11-30');
    insert into kam.customer_sight values (customer, clerk.unit, '2022-10-05');
  end loop;
end $$;
