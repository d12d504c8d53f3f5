-- What a customer is searched by, folded once when it is written: a page that looks through many rows along an order
-- compares text instead of folding it anew.
alter table kam.customer add column search text not null
  generated always as (kernel.fold(customer_number || ' ' || name || ' ' || coalesce(seat_town, ''))) stored;
drop index kam.customer_search_ix;
create index customer_search_ix on kam.customer using gin (search public.gin_trgm_ops);
