do $$
declare
  one record;
begin
  set local maintenance_work_mem = '256MB';
  for one in select * from seed_index loop
    execute one.definition;
  end loop;
  for one in select * from seed_foreign_key loop
    execute format('alter table %s add constraint %I %s', one.owner, one.name, one.definition);
  end loop;
end $$;
