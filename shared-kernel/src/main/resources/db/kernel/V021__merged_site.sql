-- A site that proved to stand twice is merged into the other one and stays known by its number, so that no import
-- brings it back and the merge can be undone. Whoever lists, counts or assigns sites reads the view.
alter table kernel.site add column merged_into uuid references kernel.site;
alter table kernel.site add constraint site_not_merged_into_itself check (merged_into <> id);
create index site_merged_into_ix on kernel.site (merged_into) where merged_into is not null;

create view kernel.active_site as
  select id, employer, number, name, company_number, street, postal_code, town, municipality, version
    from kernel.site where merged_into is null;

-- The site that stands for a merged one today.
create function kernel.site_standing_for(merged uuid) returns uuid language sql stable as $$
  with recursive way as (
    select id, merged_into from kernel.site where id = merged
    union all
    select s.id, s.merged_into from way w join kernel.site s on s.id = w.merged_into)
  select id from way where merged_into is null
$$;
