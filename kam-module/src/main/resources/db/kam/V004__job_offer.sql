create table kam.job_offer (
  id              uuid primary key,
  reference       text not null constraint job_offer_reference_uq unique,
  customer        uuid not null references kam.customer,
  site            uuid not null references kernel.site,
  title           text not null,
  occupation_code text not null,
  places          int  not null constraint job_offer_places_ck check (places > 0),
  published_on    date not null,
  expires_on      date not null,
  caretaker_unit  uuid references kernel.unit,
  caretaker       text,
  version         int  not null default 1,
  constraint job_offer_term_ck check (expires_on >= published_on)
);
create index job_offer_customer_ix on kam.job_offer (customer, expires_on, id);
create index job_offer_site_ix on kam.job_offer (site);
