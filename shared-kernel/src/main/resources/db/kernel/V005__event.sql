create table kernel.publication (
  id           uuid primary key,
  event        text not null,
  version      int  not null,
  payload      jsonb not null,
  ordering_key text not null,
  person       uuid not null,
  function     text not null,
  unit         uuid not null,
  published_at timestamptz not null
);

-- One row per observer, written in the transaction of the publisher.
create table kernel.delivery (
  id           uuid primary key,
  publication  uuid not null references kernel.publication,
  observer     text not null,
  ordering_key text not null,
  state        text not null
    constraint delivery_state_ck check (state in ('PENDING', 'DELIVERED', 'GIVEN_UP')),
  attempts     int not null default 0,
  next_attempt timestamptz not null,
  leased_until timestamptz,
  delivered_at timestamptz,
  last_error   text,
  constraint delivery_once_per_observer unique (publication, observer)
);
create index delivery_open_ix on kernel.delivery (observer, ordering_key, id) where state <> 'DELIVERED';
create index delivery_due_ix on kernel.delivery (next_attempt) where state = 'PENDING';

create table kernel.topic (
  name    text primary key,
  changes bigint not null
);
