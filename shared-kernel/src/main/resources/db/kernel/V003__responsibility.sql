-- Who answers for a subject from a moment on. The end of a row is the start of the next: neither overlap nor gap
-- can be written. A row without unit means: answered for at its parts, each of which has a row of its own.
create table kernel.responsibility (
  subject_kind text not null,
  subject      uuid not null,
  valid_from   timestamptz not null,
  unit         uuid references kernel.unit,
  reason       text not null,
  handover     uuid,
  constraint responsibility_pk primary key (subject, valid_from),
  constraint responsibility_unit_uq unique (subject, valid_from, unit)
);
create index responsibility_unit_ix on kernel.responsibility (unit, subject_kind, subject);

create table kernel.handover (
  id              uuid primary key,
  seam            text not null,
  subject_kind    text not null,
  subject         uuid not null,
  label           text not null,
  link            text not null,
  from_unit       uuid not null references kernel.unit,
  to_unit         uuid not null references kernel.unit,
  deadline        date not null,
  state           text not null
    constraint handover_state_ck check (state in ('OFFERED', 'ACCEPTED', 'MISDIRECTED')),
  offered_at      timestamptz not null,
  offered_by      uuid not null references kernel.person,
  closed_at       timestamptz,
  closed_by       uuid references kernel.person,
  wrong_fact      text,
  proposed_unit   uuid references kernel.unit,
  reminders       int not null default 0,
  last_reminder   timestamptz,
  version         int not null default 1,
  constraint handover_parties_ck check (from_unit <> to_unit),
  constraint handover_closed_ck check ((state = 'OFFERED') = (closed_at is null)),
  constraint handover_wrong_fact_ck check ((state = 'MISDIRECTED') = (wrong_fact is not null))
);
create unique index handover_one_open_per_subject on kernel.handover (subject) where state = 'OFFERED';
create index handover_open_deadline_ix on kernel.handover (deadline, id) where state = 'OFFERED';
create index handover_open_to_ix on kernel.handover (to_unit, deadline, id) where state = 'OFFERED';
create index handover_open_from_ix on kernel.handover (from_unit, deadline, id) where state = 'OFFERED';
create index handover_open_age_ix on kernel.handover (offered_at, id) where state = 'OFFERED';
create index handover_open_seam_ix on kernel.handover (seam, deadline, id) where state = 'OFFERED';
create index handover_all_ix on kernel.handover (offered_at desc, id);
alter table kernel.responsibility add constraint responsibility_handover_fk
  foreign key (handover) references kernel.handover deferrable initially deferred;
