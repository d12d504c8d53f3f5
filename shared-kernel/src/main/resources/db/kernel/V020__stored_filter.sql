-- What somebody filters a list by, under an id that may stand in an address. Kept once per person, list and values;
-- unused ones go after a while.
create table kernel.stored_filter (
  id      uuid primary key,
  person  uuid not null references kernel.person,
  list    text not null,
  values  jsonb not null,
  used_at timestamptz not null,
  constraint stored_filter_once unique (person, list, values)
);
create index stored_filter_used_ix on kernel.stored_filter (used_at);
