-- A caller names the Betriebsnummer of an establishment as readily as its town.
alter table kernel.site alter column search set expression as
  (kernel.fold(number || ' ' || name || ' ' || coalesce(postal_code, '') || ' ' || coalesce(town, '') || ' '
               || coalesce(company_number, '')));
