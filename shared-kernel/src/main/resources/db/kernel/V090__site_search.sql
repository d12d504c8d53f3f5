-- What a site is searched by, folded once when it is written. The view hands it on to whoever looks for customers by
-- their sites, so that a merged site leads nobody anywhere.
alter table kernel.site add column search text not null
  generated always as (kernel.fold(number || ' ' || name || ' ' || coalesce(postal_code, '') || ' '
                                   || coalesce(town, ''))) stored;
create index site_search_ix on kernel.site using gin (search public.gin_trgm_ops);
create or replace view kernel.active_site as
  select id, employer, number, name, company_number, street, postal_code, town, municipality, version, search
    from kernel.site where merged_into is null;
