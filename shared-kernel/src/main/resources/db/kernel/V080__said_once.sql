-- The kernel says itself on which clauses its rules rest and which functions it knows. Migrations of contexts that have
-- said so for it stay as they are: what the house knows already, word for word, is not said again.
create function kernel.said_already() returns trigger language plpgsql as $$
declare
  known boolean;
begin
  execute format('select exists (select from %I.%I said where said = $1)', tg_table_schema, tg_table_name)
    into known using new;
  if known then
    return null;
  end if;
  return new;
end
$$;
create trigger said_once before insert on kernel.rule_basis for each row execute function kernel.said_already();
create trigger said_once before insert on kernel.function_kind for each row execute function kernel.said_already();
create trigger said_once before insert on kernel.function_in_unit_kind
  for each row execute function kernel.said_already();
create trigger said_once before insert on kernel.staffing_function for each row execute function kernel.said_already();
