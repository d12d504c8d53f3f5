create table kernel.publication (
  id           uuid primary key,
  event        text not null,
  version      int  not null,
  payload      jsonb not null,
  ordering_key uuid not null,
  person       uuid not null references kernel.person,
  function     text not null,
  unit         uuid not null references kernel.unit,
  published_at timestamptz not null
);

-- One row per observer, written in the transaction of the publisher. The position is drawn while the publisher holds
-- its aggregate, so that it follows the order of the aggregate's changes whatever the clocks of the nodes say.
-- PENDING is due or being delivered; GIVEN_UP has failed too often and holds back what follows for the same aggregate
-- until somebody decides; DISMISSED will never be delivered, by decision of an administrator.
create table kernel.delivery (
  id           uuid primary key,
  position     bigint generated always as identity constraint delivery_position_uq unique,
  publication  uuid not null references kernel.publication,
  observer     text not null,
  ordering_key uuid not null,
  state        text not null
    constraint delivery_state_ck check (state in ('PENDING', 'DELIVERED', 'GIVEN_UP', 'DISMISSED')),
  attempts     int not null default 0,
  next_attempt timestamptz not null,
  claim        uuid,
  leased_until timestamptz,
  closed_at    timestamptz,
  last_error   text,
  constraint delivery_once_per_observer unique (publication, observer),
  constraint delivery_closed_ck check ((state in ('DELIVERED', 'DISMISSED')) = (closed_at is not null)),
  constraint delivery_lease_ck check ((claim is null) = (leased_until is null))
);
create index delivery_in_order_ix on kernel.delivery (observer, ordering_key, position)
  where state in ('PENDING', 'GIVEN_UP');
create index delivery_pending_ix on kernel.delivery (position) where state = 'PENDING';
create index delivery_list_ix on kernel.delivery (state, position);
create index delivery_closed_ix on kernel.delivery (closed_at) where closed_at is not null;

-- Where deliveries go some days after they are closed; nobody waits for them any more.
create table kernel.delivery_archive (
  delivery     uuid primary key,
  publication  uuid not null,
  event        text not null,
  version      int  not null,
  payload      jsonb not null,
  observer     text not null,
  state        text not null,
  attempts     int  not null,
  published_at timestamptz not null,
  closed_at    timestamptz not null
);
create index delivery_archive_closed_ix on kernel.delivery_archive (closed_at);

-- What has changed and how often; the nodes read what changed in the last seconds and tell their browsers the name.
create table kernel.topic (
  name       text primary key,
  changes    bigint not null,
  changed_at timestamptz not null
);
create index topic_changed_ix on kernel.topic (changed_at);
