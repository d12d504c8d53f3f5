create table kernel.work_item (
  id           uuid primary key,
  kind         text not null,
  subject_kind text not null,
  subject      uuid not null,
  label        text not null,
  link         text not null,
  unit         uuid not null references kernel.unit,
  function     text,
  due_on       date not null,
  created_at   timestamptz not null,
  done_at      timestamptz,
  done_by      uuid references kernel.person
);
create unique index work_item_one_open on kernel.work_item (kind, subject, unit) where done_at is null;
create index work_item_open_ix on kernel.work_item (unit, due_on, id) where done_at is null;

create table kernel.audit_entry (
  id           uuid primary key,
  at           timestamptz not null,
  subject_kind text not null,
  subject      uuid not null,
  person       uuid not null,
  function     text not null,
  unit         uuid not null,
  action       text not null,
  clause       text,
  details      jsonb not null default '{}'
);
create index audit_entry_subject_ix on kernel.audit_entry (subject, id desc);

create table kernel.document (
  id           uuid primary key,
  subject_kind text not null,
  subject      uuid not null,
  kind         text not null,
  file_name    text not null,
  media_type   text not null,
  content      bytea not null,
  created_at   timestamptz not null,
  created_by   uuid not null references kernel.person,
  constraint document_size_ck check (octet_length(content) <= 25 * 1024 * 1024)
);
create index document_subject_ix on kernel.document (subject, created_at desc);

create table kernel.api_token (
  id         uuid primary key,
  token_hash bytea not null constraint api_token_hash_uq unique,
  membership uuid not null references kernel.membership,
  name       text not null,
  valid_to   date not null
);

create table kernel.business_clock (
  only_row   boolean primary key default true constraint business_clock_only_row_ck check (only_row),
  offset_s   bigint not null
);
