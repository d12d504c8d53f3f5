create table kernel.employer (
  id              uuid primary key,
  customer_number text not null constraint employer_customer_number_uq unique,
  company_number  text,
  name            text not null,
  industry_code   text,
  parent          uuid references kernel.employer,
  version         int not null default 1,
  constraint employer_not_its_own_parent check (parent <> id)
);
create index employer_name_ix on kernel.employer (name, id);
create index employer_search_ix on kernel.employer using gin
  (kernel.fold(customer_number || ' ' || name) public.gin_trgm_ops);

create table kernel.site (
  id             uuid primary key,
  employer       uuid not null references kernel.employer,
  number         text not null,
  name           text not null,
  company_number text,
  street         text,
  postal_code    text,
  town           text,
  municipality   text,
  version        int not null default 1,
  constraint site_number_uq unique (employer, number)
);

create table kernel.contact (
  id           uuid primary key,
  site         uuid not null references kernel.site,
  function     text not null,
  email        text,
  phone        text,
  confirmed_on date,
  version      int not null default 1
);
create index contact_site_ix on kernel.contact (site);
