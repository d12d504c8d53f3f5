-- The rules of directive 202209010 apply from the day it was issued: its section 3 orders the preparation before
-- 1 November 2022.
insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.key-account-limit', 'KAM-02', '2022-09-21'),
  ('kam.one-decision-per-customer', 'KAM-03', '2022-09-21'),
  ('kam.one-responsible-unit', 'KAM-03', '2022-09-21'),
  ('kam.trio', 'KAM-05', '2022-09-21'),
  ('kam.functions-by-team', 'KAM-06', '2022-09-21'),
  ('kam.two-lines-of-supervision', 'KAM-07', '2022-09-21'),
  ('kam.customer-chooses-care', 'KAM-09', '2022-09-21'),
  ('kam.agency-by-postal-code', 'KAM-09', '2022-09-21'),
  ('kam.handback-sequence', 'KAM-10', '2022-09-21'),
  ('kam.announcement-lists-data', 'KAM-11', '2022-09-21'),
  ('kam.clean-before-handover', 'KAM-12', '2022-09-21'),
  ('kam.selection-profile', 'KAM-31', '2022-09-21');

insert into kernel.rule_parameter (rule, value, ceiling, unit, valid_from, reason) values
  ('kam.key-account-limit', 100, 100, 'accounts', '2022-09-21', 'Weisung 202209010, 2.2: bis zu hundert Schlüsselkunden');

-- A large customer of the former GKB. Its id is that of the employer. Name, number and counts are KAM's own copy, so
-- that lists are read from one table in the order of one index.
create table kam.customer (
  id                uuid primary key references kernel.employer,
  customer_number   text not null constraint customer_number_uq unique,
  name              text not null,
  seat_town         text,
  region            text not null constraint customer_region_ck check (region in ('NORD', 'SUED', 'WEST')),
  decision          text not null default 'OPEN'
    constraint customer_decision_ck check (decision in ('OPEN', 'KEY_ACCOUNT', 'HANDBACK')),
  decided_on        date,
  responsible_since timestamptz not null,
  responsible_unit  uuid,
  site_count        int not null default 0,
  offer_count       int not null default 0,
  version           int not null default 1,
  constraint customer_decided_ck check ((decision = 'OPEN') = (decided_on is null)),
  constraint customer_has_responsible_unit foreign key (id, responsible_since)
    references kernel.responsibility (subject, valid_from) deferrable initially deferred,
  constraint customer_names_responsible_unit foreign key (id, responsible_since, responsible_unit)
    references kernel.responsibility (subject, valid_from, unit) deferrable initially deferred
);
-- Every filter in every order of the list, so that a page costs the same however long the table is.
create index customer_name_ix on kam.customer (name, id);
create index customer_sites_ix on kam.customer (site_count, id);
create index customer_offers_ix on kam.customer (offer_count, id);
create index customer_decision_name_ix on kam.customer (decision, name, id);
create index customer_decision_sites_ix on kam.customer (decision, site_count, id);
create index customer_decision_offers_ix on kam.customer (decision, offer_count, id);
create index customer_region_name_ix on kam.customer (region, decision, name, id);
create index customer_region_sites_ix on kam.customer (region, decision, site_count, id);
create index customer_region_offers_ix on kam.customer (region, decision, offer_count, id);
create index customer_unit_name_ix on kam.customer (responsible_unit, name, id);
create index customer_unit_sites_ix on kam.customer (responsible_unit, site_count, id);
create index customer_unit_offers_ix on kam.customer (responsible_unit, offer_count, id);
create index customer_search_ix on kam.customer using gin
  (kernel.fold(customer_number || ' ' || name || ' ' || coalesce(seat_town, '')) public.gin_trgm_ops);

-- Which agencies may see a customer: those a handback has been announced to, and those that answer for it or a site.
create table kam.customer_sight (
  customer uuid not null references kam.customer,
  unit     uuid not null references kernel.unit,
  since    timestamptz not null,
  primary key (unit, customer)
);
create index customer_sight_customer_ix on kam.customer_sight (customer);
