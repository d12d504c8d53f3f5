-- One customer in five is undecided; of the others, which go back to the agencies, half were taken over already, and
-- one in sixteen of the rest is offered to an agency at this moment.
create temporary table seed_customer on commit drop as
select n, pg_temp.seed_id('customer', n) id,
       (100 + n % 900) || chr(83 + n / 1000000) || lpad((n % 1000000)::text, 6, '0') number,
       word.word || ' ' || firm.firm name, place.place town, place.postal_code, place.municipality, region.region,
       case when n % 5 = 0 then 'OPEN' else 'HANDBACK' end decision,
       region.id region_unit, agency.id agency,
       n % 5 <> 0 and n % 2 = 0 taken_over,
       n % 5 <> 0 and n % 32 = 1 offered,
       case when n % 4 = 0 then 4 else 1 end sites,
       greatest(0, pg_temp.seed_draw(n, 6, 50) - 43) offers
  from generate_series(current_setting('seed.first')::int, current_setting('seed.last')::int) n
  join seed_word word on word.i = pg_temp.seed_draw(n, 1, (select count(*)::int from seed_word))
  join seed_firm firm on firm.i = pg_temp.seed_draw(n, 2, (select count(*)::int from seed_firm))
  join seed_place place on place.i = pg_temp.seed_draw(n, 3, (select count(*)::int from seed_place))
  join seed_agency agency on agency.i = pg_temp.seed_draw(n, 4, (select count(*)::int from seed_agency))
  join seed_region region on region.i = pg_temp.seed_draw(n, 5, 3);
analyze seed_customer;

insert into kernel.employer (id, customer_number, company_number, name, industry_code)
select id, number, lpad(n::text, 8, '0'), name, '52.10' from seed_customer order by n;

insert into kernel.site (id, employer, number, name, street, postal_code, town, municipality)
select pg_temp.seed_id('site', 10 * n + s), id, lpad(s::text, 5, '0'), 'Standort ' || s, 'Werkstraße ' || 1 + n % 200,
       postal_code, town, municipality
  from seed_customer cross join lateral generate_series(1, sites) s order by n, s;

insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
select 'kam.customer', id, timestamptz '2022-10-01 06:00Z', case when taken_over then agency else region_unit end,
       'Bestand'
  from seed_customer order by n;

-- Offers come before their customers, who bring their counts along: else each would be counted twice.
insert into kam.job_offer (id, reference, customer, site, title, occupation_code, places, published_on, expires_on)
select pg_temp.seed_id('offer', 10 * n + o), '20001-' || 10 * n + o || '-S', id, pg_temp.seed_id('site', 10 * n + 1),
       'Fachkraft – Lagerlogistik (m/w/d)', '51312', 1 + n % 5, date '2022-09-01' + n % 60, date '2022-12-01' + n % 60
  from seed_customer cross join lateral generate_series(1, offers) o order by n, o;

insert into kam.customer (id, customer_number, name, seat_town, region, decision, decided_on, responsible_since,
                          responsible_unit, site_count, offer_count)
select id, number, name, town, region, decision, case when decision = 'HANDBACK' then date '2022-10-04' end,
       timestamptz '2022-10-01 06:00Z', case when taken_over then agency else region_unit end, sites, offers
  from seed_customer order by n;

insert into kam.customer_sight (customer, unit, since)
select id, agency, timestamptz '2022-10-05 06:00Z' from seed_customer where taken_over or offered order by n;

insert into kernel.handover (id, seam, subject_kind, subject, label, case_kind, case_id, from_unit, to_unit, deadline,
                             state, offered_at, offered_by)
select pg_temp.seed_id('handover', n), 'kam.handback', 'kam.customer', c.id, number, 'kam.customer', c.id,
       region_unit, agency, date '2022-11-10' + n % 20, 'OFFERED', timestamptz '2022-11-01 06:00Z' + n * interval '1 s',
       p.id
  from seed_customer c join kernel.person p on p.sign_in_name = 'gkb.nord' where offered order by n;

insert into kernel.work_item (id, kind, subject_kind, subject, label, case_kind, case_id, unit, due_on, created_at)
select pg_temp.seed_id('work', n), 'kam.take-over', 'kam.customer', c.id, number, 'kam.customer', c.id,
       agency, date '2022-11-10' + n % 20, timestamptz '2022-11-01 06:00Z'
  from seed_customer c where offered order by n;
