-- Rows are added many times faster to bare tables; with-indexes.sql puts back what is set aside here, and so checks it.
create temporary table seed_table as
select unnest(array['kernel.employer', 'kernel.site', 'kernel.responsibility', 'kernel.handover', 'kernel.work_item',
                    'kam.customer', 'kam.customer_sight', 'kam.job_offer']::regclass[]) id;

create temporary table seed_index as
select i.indexrelid::regclass::text name, pg_get_indexdef(i.indexrelid) definition
  from pg_index i
 where i.indrelid in (select id from seed_table)
   and not exists (select from pg_constraint c where c.conindid = i.indexrelid);

create temporary table seed_foreign_key as
select c.conrelid::regclass::text owner, c.conname name, pg_get_constraintdef(c.oid) definition
  from pg_constraint c
 where c.contype = 'f'
   and c.conrelid in (select id from seed_table);

do $$
declare
  one record;
begin
  for one in select * from seed_foreign_key loop
    execute format('alter table %s drop constraint %I', one.owner, one.name);
  end loop;
  for one in select * from seed_index loop
    execute 'drop index ' || one.name;
  end loop;
end $$;
