-- KAM-03: the decision and the account say the same. A customer decided to be a key account has an active account, and
-- one that has an active account is decided so; checked when the transaction ends, whoever wrote which of the two. The
-- share lock makes a simultaneous decision wait, so that neither of two transactions misses the other.
create function kam.decision_matches_account(customer_id uuid) returns void language plpgsql as $$
begin
  perform from kam.customer where id = customer_id for share;
  if exists (
    select from kam.customer c
     where c.id = customer_id
       and (c.decision = 'KEY_ACCOUNT') <>
           exists (select from kam.key_account a where a.customer = c.id and a.ended_on is null)
  ) then
    raise exception 'decision and key account of customer % contradict each other', customer_id
      using errcode = 'integrity_constraint_violation', constraint = 'key_account_is_decided';
  end if;
end
$$;

create function kam.check_decision_of_customer() returns trigger language plpgsql as $$
begin
  perform kam.decision_matches_account(new.id);
  return null;
end
$$;
create constraint trigger key_account_is_decided
  after update of decision on kam.customer
  deferrable initially deferred for each row when (old.decision is distinct from new.decision)
  execute function kam.check_decision_of_customer();
create constraint trigger new_key_account_is_decided
  after insert on kam.customer
  deferrable initially deferred for each row when (new.decision = 'KEY_ACCOUNT')
  execute function kam.check_decision_of_customer();

create function kam.check_account_of_customer() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform kam.decision_matches_account(old.customer);
  end if;
  if tg_op <> 'DELETE' then
    perform kam.decision_matches_account(new.customer);
  end if;
  return null;
end
$$;
create constraint trigger key_account_is_decided
  after insert or delete or update of customer, ended_on on kam.key_account
  deferrable initially deferred for each row
  execute function kam.check_account_of_customer();
