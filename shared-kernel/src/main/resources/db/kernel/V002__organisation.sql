create table kernel.unit_kind (code text primary key);

create table kernel.unit (
  id               uuid primary key,
  number           text not null constraint unit_number_uq unique,
  kind             text not null references kernel.unit_kind,
  short_name       text not null,
  name             text not null,
  seat_town        text,
  seat_postal_code text,
  land             text,
  part_of          uuid references kernel.unit,
  valid_from       date not null,
  valid_to         date,
  remark           text,
  constraint unit_kind_uq unique (id, kind),
  constraint unit_validity_ck check (valid_to is null or valid_to >= valid_from)
);
create index unit_search_ix on kernel.unit using gin
  (kernel.fold(number || ' ' || short_name || ' ' || name || ' ' || coalesce(seat_town, '')) public.gin_trgm_ops);
create index unit_kind_ix on kernel.unit (kind, number);
create index unit_name_ix on kernel.unit (short_name, id);
create index unit_seat_ix on kernel.unit (seat_postal_code);
create index unit_part_ix on kernel.unit (part_of);

-- Two lines of supervision, each a dated closure: every pair of superior and subordinate with its distance.
create table kernel.supervision (
  line       text not null constraint supervision_line_ck check (line in ('TECHNICAL', 'ADMINISTRATIVE')),
  superior   uuid not null references kernel.unit,
  unit       uuid not null references kernel.unit,
  distance   int  not null constraint supervision_distance_ck check (distance >= 0),
  valid_from date not null,
  valid_to   date,
  primary key (line, unit, superior, valid_from)
);
create index supervision_superior_ix on kernel.supervision (line, superior);

create table kernel.function_kind (
  code  text primary key,
  leads boolean not null default false
);
create table kernel.function_in_unit_kind (
  function  text not null references kernel.function_kind,
  unit_kind text not null references kernel.unit_kind,
  primary key (function, unit_kind)
);

create table kernel.person (
  id               uuid primary key,
  personnel_number text not null constraint person_personnel_number_uq unique,
  display_name     text not null,
  email            text,
  sign_in_name     text constraint person_sign_in_name_uq unique,
  password_hash    text,
  language         text not null default 'de' constraint person_language_ck check (language in ('de', 'en')),
  failed_sign_ins  int  not null default 0,
  locked_until     timestamptz
);

create table kernel.membership (
  id         uuid primary key,
  person     uuid not null references kernel.person,
  unit       uuid not null,
  unit_kind  text not null,
  function   text not null,
  valid_from date not null,
  valid_to   date,
  constraint membership_unit_fk foreign key (unit, unit_kind) references kernel.unit (id, kind),
  constraint function_belongs_to_unit_kind foreign key (function, unit_kind) references kernel.function_in_unit_kind,
  constraint membership_once_at_a_time exclude using gist
    (person with =, unit with =, function with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index membership_unit_ix on kernel.membership (unit, function);

create table kernel.absence (
  id         uuid primary key,
  person     uuid not null references kernel.person,
  first_day  date not null,
  last_day   date not null,
  cover      uuid references kernel.person,
  constraint absence_order_ck check (last_day >= first_day),
  constraint absence_cover_ck check (cover <> person),
  constraint absence_once_at_a_time exclude using gist (person with =, daterange(first_day, last_day, '[]') with &&)
);

create table kernel.municipality (
  key              text primary key,
  name             text not null,
  district         text not null,
  seat_postal_code text,
  population       int
);

create table kernel.district (
  key        text not null,
  part       text not null default '',
  name       text not null,
  land       text not null,
  agency     uuid not null references kernel.unit,
  valid_from date not null,
  valid_to   date,
  remark     text,
  primary key (key, part, valid_from),
  constraint district_no_overlap exclude using gist
    (key with =, part with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index district_agency_ix on kernel.district (agency);

create table kernel.postal_code (
  postal_code  text not null,
  place        text not null,
  district     text not null,
  municipality text,
  kind         text not null,
  latitude     numeric(8, 5),
  longitude    numeric(8, 5)
);
create index postal_code_ix on kernel.postal_code (postal_code);
create index postal_code_place_ix on kernel.postal_code using gin (kernel.fold(place) public.gin_trgm_ops);
