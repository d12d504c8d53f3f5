-- Whoever has no umlauts at hand writes them out: ä and ae, ö and oe, ü and ue, ß and ss are the same.
create function kernel.fold_umlauts(value text) returns text language sql immutable strict parallel safe as $$
  select replace(replace(replace(kernel.fold(value), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')
$$;

-- What something is searched by: as it is written and with umlauts folded, because a part may begin between the two
-- letters, as "elektrik" does in "Autoelektrik".
create function kernel.searchable(value text) returns text language sql immutable strict parallel safe as $$
  select kernel.fold(value) || case when kernel.fold(value) ~ '[aou]e' then ' ' || kernel.fold_umlauts(value) else '' end
$$;

-- A word as it is looked for in that; one that would become too short to be told from others is looked for as written.
create function kernel.search_word(word text) returns text language sql immutable strict parallel safe as $$
  select case when length(kernel.fold_umlauts(word)) < 3 then kernel.fold(word) else kernel.fold_umlauts(word) end
$$;

alter table kernel.site alter column search set expression as
  (kernel.searchable(number || ' ' || name || ' ' || coalesce(postal_code, '') || ' ' || coalesce(town, '') || ' '
                     || coalesce(company_number, '')));

drop index kernel.unit_search_ix;
alter table kernel.unit add column search text not null generated always as
  (kernel.searchable(number || ' ' || short_name || ' ' || name || ' ' || coalesce(seat_town, ''))) stored;
create index unit_search_ix on kernel.unit using gin (search public.gin_trgm_ops);
drop index kernel.postal_code_place_ix;
alter table kernel.postal_code add column search text not null generated always as (kernel.fold_umlauts(place)) stored;
create index postal_code_place_ix on kernel.postal_code using gin (search public.gin_trgm_ops);
drop index kernel.person_search_ix;
create index person_search_ix on kernel.person using gin
  (kernel.searchable(personnel_number || ' ' || display_name || ' ' || coalesce(sign_in_name, ''))
   public.gin_trgm_ops);
