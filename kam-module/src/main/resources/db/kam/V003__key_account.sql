-- A key account of KAM, from its admission until it ends; afterwards the customer goes back to the agencies.
create table kam.key_account (
  id           uuid primary key,
  customer     uuid not null references kam.customer,
  admitted_on  date not null,
  admitted_by  uuid not null references kernel.person,
  receipt      uuid not null references kernel.receipt,
  ended_on     date,
  ended_reason text
    constraint key_account_reason_ck check (ended_reason in ('SWAPPED', 'CUSTOMER_WISH', 'TRAITS_NO_LONGER_MET')),
  version      int not null default 1,
  constraint key_account_ended_ck check ((ended_on is null) = (ended_reason is null)),
  constraint key_account_order_ck check (ended_on >= admitted_on)
);
create unique index key_account_one_active_per_customer on kam.key_account (customer) where ended_on is null;
create index key_account_customer_ix on kam.key_account (customer, admitted_on desc);

-- KAM-31: why the customer was admitted, trait by trait.
create table kam.selection_trait (
  key_account uuid not null references kam.key_account,
  trait       text not null constraint selection_trait_ck
    check (trait in ('STRATEGIC_PARTNERSHIP', 'NATIONWIDE_CARE', 'INTERTWINED_STRUCTURE')),
  met         boolean not null,
  evidence    text not null constraint selection_trait_evidence_ck check (length(trim(evidence)) > 0),
  decided_by  uuid not null references kernel.person,
  decided_on  date not null,
  primary key (key_account, trait)
);

-- KAM-05: who serves the account, in which role, from day to day inclusive. A member is a membership, so that the team
-- is known and a person who leaves it is missed.
create table kam.trio_member (
  id          uuid primary key,
  key_account uuid not null references kam.key_account,
  role        text not null constraint trio_role_ck check (role in ('MANAGER', 'ADVISOR', 'SPECIALIST')),
  membership  uuid not null references kernel.membership,
  valid_from  date not null,
  valid_to    date,
  constraint trio_order_ck check (valid_to >= valid_from),
  constraint trio_one_per_role_and_day exclude using gist
    (key_account with =, role with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index trio_member_membership_ix on kam.trio_member (membership) where valid_to is null;

-- KAM-06: who may take which role; the teams of a function are the kernel's function_in_unit_kind.
create table kam.trio_role_function (
  role     text primary key,
  function text not null references kernel.function_kind
);
insert into kam.trio_role_function values
  ('MANAGER', 'KEY_ACCOUNT_MANAGER'), ('ADVISOR', 'KEY_ACCOUNT_ADVISOR'), ('SPECIALIST', 'KAM_SPECIALIST');

create function kam.trio_member_must_fit() returns trigger language plpgsql as $$
begin
  if not exists (
      select from kernel.membership m join kam.trio_role_function f on f.function = m.function
       where m.id = new.membership and f.role = new.role
         and daterange(m.valid_from, m.valid_to, '[]') @> new.valid_from) then
    raise exception 'Membership % does not fit role %', new.membership, new.role
      using errcode = 'check_violation', constraint = 'trio_member_function_fits';
  end if;
  return new;
end $$;
create trigger trio_member_must_fit before insert or update of role, membership, valid_from on kam.trio_member
  for each row execute function kam.trio_member_must_fit();

-- KAM-02: at most as many active key accounts as the rule says for the day of admission, and never above a hundred.
-- Everyone who admits or ends waits for the one row, so that two at the same moment are counted one after the other.
create table kam.key_account_count (
  only_row boolean primary key default true constraint key_account_count_only_row_ck check (only_row),
  active   int not null constraint key_account_count_ck check (active >= 0)
);
insert into kam.key_account_count (active) values (0);

create function kam.key_account_limit_on(day date) returns int language sql stable as $$
  select least(value, 100)::int from kernel.rule_parameter
   where rule = 'kam.key-account-limit' and daterange(valid_from, valid_to, '[]') @> day
$$;

create function kam.count_key_accounts() returns trigger language plpgsql as $$
declare
  change int := 0;
  counted int;
begin
  if tg_op <> 'INSERT' and old.ended_on is null then change := change - 1; end if;
  if tg_op <> 'DELETE' and new.ended_on is null then change := change + 1; end if;
  if change = 0 then return null; end if;
  update kam.key_account_count set active = active + change returning active into counted;
  if change > 0 and counted > coalesce(kam.key_account_limit_on(new.admitted_on), 0) then
    raise exception 'More than % key accounts', kam.key_account_limit_on(new.admitted_on)
      using errcode = 'check_violation', constraint = 'key_account_limit';
  end if;
  return null;
end $$;
create trigger count_key_accounts after insert or delete or update of ended_on on kam.key_account
  for each row execute function kam.count_key_accounts();
