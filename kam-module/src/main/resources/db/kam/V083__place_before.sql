-- KAM-09: what a mended place was before, so that it can be set back as a whole.
alter table kam.reopening add column municipality_before text, add column town_before text;
update kam.reopening o set municipality_before = s.municipality, town_before = s.town
  from kernel.site s where s.id = o.site;
