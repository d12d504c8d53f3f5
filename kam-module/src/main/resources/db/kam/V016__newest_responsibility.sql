-- KAM-03: a customer names the newest row of its responsibility and no other, and only a customer may be answered for
-- at its parts. Checked when the transaction ends, whoever wrote: the customer or the responsibility.
create function kam.customer_names_newest(customer_id uuid) returns void language plpgsql as $$
begin
  if exists (
    select from kam.customer c
      left join lateral (select r.valid_from, r.unit from kernel.responsibility r
                          where r.subject = c.id order by r.valid_from desc limit 1) newest on true
     where c.id = customer_id
       and (c.responsible_since is distinct from newest.valid_from or c.responsible_unit is distinct from newest.unit)
  ) then
    raise exception 'customer % does not name its newest responsibility', customer_id
      using errcode = 'integrity_constraint_violation', constraint = 'customer_names_newest_responsibility';
  end if;
end
$$;

create function kam.check_customer_names_newest() returns trigger language plpgsql as $$
begin
  perform kam.customer_names_newest(new.id);
  return null;
end
$$;
create constraint trigger customer_names_newest_responsibility
  after insert or update of id, responsible_since, responsible_unit on kam.customer
  deferrable initially deferred for each row
  execute function kam.check_customer_names_newest();

create function kam.check_new_responsibility() returns trigger language plpgsql as $$
begin
  perform kam.customer_names_newest(new.subject);
  if new.unit is null and not exists (select from kam.customer c where c.id = new.subject) then
    raise exception '% has no parts that could be answered for', new.subject
      using errcode = 'integrity_constraint_violation', constraint = 'only_customers_have_parts';
  end if;
  return null;
end
$$;
create constraint trigger newest_responsibility_is_named
  after insert on kernel.responsibility
  deferrable initially deferred for each row
  execute function kam.check_new_responsibility();

-- A site does not leave its responsibility behind with its id.
create constraint trigger moved_site_has_responsible_unit
  after update of id on kernel.site
  deferrable initially deferred for each row
  execute function kam.check_new_site();

-- Whether every site is answered for is seen by a transaction that reads what was committed since it began. One with a
-- single snapshot for all its statements would miss a site that came since, whatever it locks.
create function kam.require_read_committed() returns trigger language plpgsql as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'sites of customers are written in transactions that read committed rows'
      using errcode = 'integrity_constraint_violation', constraint = 'sites_need_read_committed';
  end if;
  return null;
end
$$;
create trigger sites_need_read_committed after insert or update on kernel.site
  for each statement execute function kam.require_read_committed();
create trigger sites_need_read_committed after insert or update of responsible_unit on kam.customer
  for each statement execute function kam.require_read_committed();
