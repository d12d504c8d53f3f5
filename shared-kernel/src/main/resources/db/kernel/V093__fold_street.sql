-- A street, whichever way it is written: "Hauptstr. 5", "Haupt-Straße 5" and "hauptstrasse 5" are one.
create function kernel.fold_street(value text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(
           kernel.fold(value), 'str(asse(?![a-z])|\.|(?![a-z]))', 'str', 'g'),
           '([a-z])[\s.-]+(?=[a-z])', '\1', 'g'),
           '\s*([0-9]+)\s*', ' \1', 'g')
$$;
