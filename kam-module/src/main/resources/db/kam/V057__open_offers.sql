-- The offers of a customer are its open ones, in every list, part and paper. The database keeps the count, whoever
-- opens, closes, moves or removes one. An import adds by sets, and so it is counted by sets; the rest is rare.
create function kam.count_new_offers() returns trigger language plpgsql as $$
begin
  update kam.customer c set offer_count = c.offer_count + added.offers
    from (select customer, count(*) offers from added_offer where closed_on is null group by customer) added
   where c.id = added.customer;
  return null;
end
$$;
create trigger count_new_offers after insert on kam.job_offer
  referencing new table as added_offer for each statement execute function kam.count_new_offers();

create function kam.count_changed_offer() returns trigger language plpgsql as $$
begin
  if old.closed_on is null then
    update kam.customer set offer_count = offer_count - 1 where id = old.customer;
  end if;
  if tg_op = 'UPDATE' and new.closed_on is null then
    update kam.customer set offer_count = offer_count + 1 where id = new.customer;
  end if;
  return null;
end
$$;
create trigger count_changed_offer after update of customer, closed_on on kam.job_offer
  for each row when ((old.customer, old.closed_on) is distinct from (new.customer, new.closed_on))
  execute function kam.count_changed_offer();
create trigger count_removed_offer after delete on kam.job_offer
  for each row execute function kam.count_changed_offer();

update kam.customer c set offer_count = counted.offers
  from (select k.id, count(o.id) offers
          from kam.customer k left join kam.job_offer o on o.customer = k.id and o.closed_on is null
         group by k.id) counted
 where counted.id = c.id and counted.offers <> c.offer_count;

create function kam.count_no_offers() returns trigger language plpgsql as $$
begin
  update kam.customer set offer_count = 0 where offer_count <> 0;
  return null;
end
$$;
create trigger count_no_offers after truncate on kam.job_offer
  for each statement execute function kam.count_no_offers();
