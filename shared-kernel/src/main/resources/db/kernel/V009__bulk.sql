-- A run takes a file into the portal: uploaded, checked, then applied or discarded. The run and its rows are the truth;
-- whoever holds the lease works on it, and after a crash another does.
create table kernel.bulk_run (
  id           uuid primary key,
  kind         text not null,
  file_name    text not null,
  sha256       bytea not null,
  size_bytes   bigint not null,
  state        text not null constraint bulk_run_state_ck
    check (state in ('UPLOADED', 'CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'FAILED', 'DISCARDED')),
  person       uuid not null references kernel.person,
  function     text not null,
  unit         uuid not null references kernel.unit,
  total        int not null,
  rejected     int not null default 0,
  phase        text,
  phase_done   int not null default 0,
  phase_total  int not null default 0,
  phase_since  timestamptz,
  rechecked    boolean not null default false,
  failure      text,
  uploaded_at  timestamptz not null,
  finished_at  timestamptz,
  leased_until timestamptz,
  tidied       boolean not null default false,
  version      int not null default 1,
  constraint bulk_run_counts_ck check (rejected between 0 and total)
);
create unique index bulk_run_same_file_once on kernel.bulk_run (kind, sha256)
  where state not in ('FAILED', 'DISCARDED');
create index bulk_run_waiting_ix on kernel.bulk_run (id) where state in ('UPLOADED', 'CHECKING', 'APPLYING');
create index bulk_run_untidy_ix on kernel.bulk_run (finished_at) where not tidied;

-- The rows of a file as text, cells in the order of the format. The subject is the id of what a row becomes.
create table kernel.bulk_row (
  run       uuid not null,
  line      int not null,
  subject   uuid not null,
  malformed boolean not null,
  rejected  boolean not null default false,
  c1 text, c2 text, c3 text, c4 text, c5 text, c6 text, c7 text, c8 text, c9 text, c10 text,
  c11 text, c12 text, c13 text, c14 text, c15 text, c16 text, c17 text, c18 text, c19 text, c20 text,
  primary key (run, line)
);

-- What is wrong with a cell, at most one reason each; position 0 stands for the row as a whole. Values are read from
-- the row, so that nothing personal is stored twice.
create table kernel.bulk_finding (
  run      uuid not null,
  line     int not null,
  position int not null,
  reason   text not null,
  primary key (run, line, position)
);
create index bulk_finding_reason_ix on kernel.bulk_finding (run, reason, position, line);

-- Classifications that imported codes are checked against.
create table kernel.industry (
  code    text primary key,
  name    text not null,
  name_en text not null
);
create table kernel.occupation (
  code text primary key,
  name text not null
);
