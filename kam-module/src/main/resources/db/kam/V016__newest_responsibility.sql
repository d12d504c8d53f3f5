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

-- As before, and held also when a site comes under the id of something that was answered for at its parts. A
-- transaction with one snapshot for all its statements would not see a site that came since, whatever it locks.
create or replace function kam.sites_are_answered_for(customer_id uuid) returns void language plpgsql as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'sites of customers are written in transactions that read committed rows'
      using errcode = 'integrity_constraint_violation', constraint = 'sites_need_read_committed';
  end if;
  perform from kam.customer where id = customer_id for share;
  if exists (
    select from kam.customer c
      join kernel.site s on s.employer = c.id
      left join lateral (select r.valid_from, r.unit from kernel.responsibility r
                          where r.subject = s.id order by r.valid_from desc limit 1) newest on true
     where c.id = customer_id and newest.unit is null
       and (c.responsible_unit is null or newest.valid_from is not null)
  ) then
    raise exception 'a site of customer % has no responsible unit', customer_id
      using errcode = 'integrity_constraint_violation', constraint = 'every_site_has_responsible_unit';
  end if;
end
$$;

drop trigger new_site_has_responsible_unit on kernel.site;
create constraint trigger new_site_has_responsible_unit
  after insert or update of id, employer on kernel.site
  deferrable initially deferred for each row
  execute function kam.check_new_site();
