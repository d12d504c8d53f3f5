-- Umlauts written out find a customer, too.
alter table kam.customer alter column search set expression as
  (kernel.searchable(customer_number || ' ' || name || ' ' || coalesce(seat_town, '')));
