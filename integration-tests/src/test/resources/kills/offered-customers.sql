-- Customers that agencies have been offered and may take over, and the agencies' tokens, which are named after their
-- numbers. Every third customer is looked after at its sites: each of two agencies was offered one of them.
do $$
declare
  clerk kernel.membership; sender uuid; customer uuid; handback uuid; receiver uuid; handover uuid; site uuid;
  parts int; step text;
begin
  create temporary table taker on commit drop as
    select m.*, row_number() over (order by u.number) as place
      from (select distinct on (unit) * from kernel.membership where function = 'AGENCY_CLERK' order by unit, id) m
      join kernel.unit u on u.id = m.unit
     order by u.number limit 2;
  insert into kernel.api_token (id, token_hash, membership, name, issued_on, valid_to, confirmed_on)
    select kernel.uuid7(), sha256(convert_to('token-of-' || u.number, 'UTF8')), t.id, 'agency ' || u.number, current_date,
           current_date + 365, current_date
      from taker t join kernel.unit u on u.id = t.unit;
  select id into sender from kernel.unit where kind = 'GKB_REGION' limit 1;
  for number in 1 .. 2000 loop
    customer := kernel.uuid7(); handback := kernel.uuid7();
    parts := case when number % 3 = 0 then 2 else 1 end;
    select m.* into clerk from kernel.membership m join taker t on t.id = m.id where t.place = 1;
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
      values (handback, customer, 'OPENED', '2022-10-03', clerk.person,
              case when parts = 2 then 'DECENTRAL' else 'CENTRAL' end, '2022-10-04', 'Personalabteilung',
              '2022-10-06');
    for part in 1 .. parts loop
      receiver := kernel.uuid7(); handover := kernel.uuid7();
      select m.* into clerk from kernel.membership m join taker t on t.id = m.id where t.place = part;
      insert into kernel.handover (id, seam, subject_kind, subject, label, case_kind, case_id, from_unit, to_unit,
                                   deadline, state, offered_at, offered_by)
        values (handover, 'kam.handback', 'kam.handback-receiver', receiver, 'Kunde ' || number,
                'kam.handback', handback, sender, clerk.unit, '2022-11-30', 'OFFERED',
                '2022-10-06', clerk.person);
      insert into kam.handback_receiver (id, handback, unit, state, announced_at, agreed_at, agreed_by, care,
                                         handover, due_on)
        values (receiver, handback, clerk.unit, 'CONFIRMED', '2022-10-05', '2022-10-06', clerk.person,
                case when parts = 2 then 'DECENTRAL' else 'CENTRAL' end, handover, '2022-11-30');
      foreach step in array array['ANNOUNCED', 'AGREED', 'OFFERED'] loop
        update kam.handback_receiver set state = step where id = receiver;
      end loop;
      insert into kam.customer_sight values (customer, clerk.unit, '2022-10-05');
      if parts = 2 then
        site := kernel.uuid7();
        insert into kernel.site (id, employer, number, name)
          values (site, customer, '0000' || part, 'Betrieb ' || part);
        insert into kam.handback_site (handback, site, receiver) values (handback, site, receiver);
      end if;
    end loop;
    foreach step in array array['CHOICE', 'RECEIVERS', 'ANNOUNCED', 'CLEANED', 'AGREED', 'HANDED_OVER'] loop
      insert into kam.handback_step (id, handback, step, at, person, function, unit)
        values (kernel.uuid7(), handback, step, '2022-10-06', clerk.person, clerk.function, clerk.unit);
      update kam.handback h set done = step where h.id = handback;
    end loop;
  end loop;
end $$;
