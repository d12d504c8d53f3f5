create table kernel.directive (
  number              text primary key,
  reference           text,
  title_de            text,
  title_en            text,
  series              text,
  issued_on           date,
  valid_from          date,
  valid_to            date,
  until_revoked       boolean not null default false,
  sgb2                text,
  sgb3                text,
  family_benefits     text,
  staff_participation text,
  full_text           text
);
create table kernel.directive_repeal (
  directive text not null references kernel.directive,
  repealed  text not null references kernel.directive,
  manner    text not null constraint repeal_manner_ck check (manner in ('REPEALED', 'LAPSED')),
  from_day  date,
  primary key (directive, repealed)
);
create table kernel.directive_reference (
  directive text not null references kernel.directive,
  referred  text not null references kernel.directive,
  primary key (directive, referred)
);
create table kernel.clause (
  id                text primary key,
  directive         text not null references kernel.directive,
  section           text not null,
  kind              text not null,
  source_de         text not null,
  system_must_en    text not null,
  beyond_source_en  text
);

-- Which clause governs a rule of the code on a given day: a successor directive is a row, not a release.
create table kernel.rule_basis (
  rule       text not null,
  clause     text not null references kernel.clause,
  valid_from date not null,
  valid_to   date,
  primary key (rule, clause, valid_from),
  constraint rule_basis_no_overlap exclude using gist (rule with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table kernel.rule_parameter (
  rule       text not null,
  value      numeric not null,
  ceiling    numeric,
  unit       text not null,
  valid_from date not null,
  valid_to   date,
  reason     text not null,
  primary key (rule, valid_from),
  constraint rule_parameter_within_ceiling check (ceiling is null or value <= ceiling),
  constraint rule_parameter_no_overlap exclude using gist (rule with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- The proof of a decision: rule, clause and version by the date of the facts, the facts, and what would have changed it.
create table kernel.receipt (
  id              uuid primary key,
  rule            text not null,
  clause          text not null references kernel.clause,
  directive       text not null references kernel.directive,
  result          text not null constraint receipt_result_ck check (result in ('GRANTED', 'REFUSED')),
  facts_on        date not null,
  decided_at      timestamptz not null,
  person          uuid not null references kernel.person,
  function        text not null,
  unit            uuid not null references kernel.unit,
  subject_kind    text not null,
  subject         uuid not null,
  facts           jsonb not null,
  would_change_it jsonb
);
create index receipt_subject_ix on kernel.receipt (subject, decided_at desc);
create index receipt_unit_ix on kernel.receipt (unit, decided_at desc, id);
