-- The sending side asks its leads to sign for open findings; one signs, or declines with a reason (KAM-12).
create table kam.signature_request (
  id            uuid primary key,
  handback      uuid not null references kam.handback,
  findings      int not null constraint signature_request_findings_ck check (findings > 0),
  reason        text not null constraint signature_request_reason_ck check (length(trim(reason)) between 10 and 500),
  asked_at      timestamptz not null,
  asked_by      uuid not null references kernel.person,
  asked_unit    uuid not null references kernel.unit,
  asked_of      uuid[] not null,
  answer        text constraint signature_request_answer_ck check (answer in ('SIGNED', 'DECLINED', 'SETTLED')),
  answered_at   timestamptz,
  answered_by   uuid references kernel.person,
  answer_reason text constraint signature_request_answer_reason_ck check (length(trim(answer_reason)) between 10 and 500),
  constraint signature_request_answered_ck check ((answer is null) = (answered_at is null)),
  constraint signature_request_declined_ck check ((answer = 'DECLINED') = (answer_reason is not null) or answer is null)
);
create unique index signature_request_one_open on kam.signature_request (handback) where answer is null;
create index signature_request_handback_ix on kam.signature_request (handback, asked_at desc);

insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.signature-asked-once', 'KAM-12', '2022-09-21'),
  ('kam.signature-was-asked-for', 'KAM-12', '2022-09-21'),
  ('kam.signature-gives-reason', 'KAM-12', '2022-09-21');

alter table kam.handback_exception
  add constraint handback_exception_reason_long_ck check (length(reason) <= 2000);
