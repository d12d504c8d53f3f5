-- Asked with every request. A function in SQL that holds a subquery is planned anew with each call, which took half a
-- millisecond; one in PL/pgSQL keeps its plans as long as the connection lives.
create or replace function kernel.function_counts(wanted text, held_in uuid, day date) returns boolean
language plpgsql stable parallel safe as $$
begin
  return not exists (
    select from kernel.function_needs_line n
     where n.function = wanted
       and not exists (select from kernel.supervision s join kernel.unit u on u.id = s.unit
                        where s.line = n.line and s.superior = held_in and s.distance > 0 and u.kind = n.unit_kind
                          and daterange(s.valid_from, s.valid_to, '[]') @> day));
end
$$;

create or replace function kernel.staffed_from(staffed uuid, day date) returns uuid
language plpgsql stable parallel safe as $$
begin
  return (
    select s.superior
      from kernel.supervision s
      join kernel.unit u on u.id = s.superior
      join kernel.function_in_unit_kind f on f.unit_kind = u.kind
      join kernel.staffing_function w on w.function = f.function
     where s.line = 'ADMINISTRATIVE' and s.unit = staffed and s.distance > 0
       and daterange(s.valid_from, s.valid_to, '[]') @> day
     order by s.distance
     limit 1);
end
$$;

create or replace function kernel.works_within_reach(covering uuid, covered uuid, named_from uuid, day date)
returns boolean language plpgsql stable parallel safe as $$
begin
  return covering = covered
      or (named_from is not null and coalesce(
            named_from = kernel.staffed_from(covering, day) and named_from = kernel.staffed_from(covered, day), false));
end
$$;

create or replace function kernel.cover_of(covered uuid, day date) returns uuid
language plpgsql stable parallel safe as $$
begin
  return (
    select a.cover
      from kernel.membership m
      join kernel.absence a on a.person = m.person and daterange(a.first_day, a.last_day, '[]') @> day
     where m.id = covered and daterange(m.valid_from, m.valid_to, '[]') @> day
       and exists (select from kernel.membership c
                    where c.person = a.cover and c.function = m.function
                      and daterange(c.valid_from, c.valid_to, '[]') @> day
                      and kernel.works_within_reach(c.unit, m.unit, a.cover_named_from, day))
       and not exists (select from kernel.absence o
                        where o.person = a.cover and daterange(o.first_day, o.last_day, '[]') @> day));
end
$$;

-- Nothing searches employers by text: each context searches its own list, and every new employer paid for it.
drop index kernel.employer_search_ix;
