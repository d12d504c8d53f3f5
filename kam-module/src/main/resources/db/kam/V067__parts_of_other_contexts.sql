-- Only a customer may be answered for at its parts, as far as KAM's own subjects go; what other contexts know has the
-- parts that those say.
create or replace function kam.check_new_responsibility() returns trigger language plpgsql as $$
begin
  perform kam.customer_names_newest(new.subject);
  if new.unit is null and starts_with(new.subject_kind, 'kam.')
      and not exists (select from kam.customer c where c.id = new.subject) then
    raise exception '% has no parts that could be answered for', new.subject
      using errcode = 'integrity_constraint_violation', constraint = 'only_customers_have_parts';
  end if;
  return null;
end
$$;
