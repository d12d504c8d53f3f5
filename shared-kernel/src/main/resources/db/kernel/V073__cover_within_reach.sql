-- KAM-05: a cover gets the sight and the rights of a unit, and so works in that unit. Between the teams of one house the
-- Dienstaufsicht that staffs both may name somebody of another team; the absence then keeps from which unit it did so.
alter table kernel.absence add column cover_named_from uuid references kernel.unit;

create function kernel.works_within_reach(covering uuid, covered uuid, named_from uuid, day date) returns boolean
language sql stable parallel safe as $$
  select covering = covered
      or (named_from is not null and coalesce(
            named_from = kernel.staffed_from(covering, day) and named_from = kernel.staffed_from(covered, day), false))
$$;

-- Whether somebody holds one of the functions of whoever is absent, throughout and within reach.
create function kernel.cover_reaches(absent uuid, covering uuid, named_from uuid, first_day date, last_day date)
returns boolean language sql stable parallel safe as $$
  select exists (
    select from kernel.membership m join kernel.membership c on c.function = m.function
     where m.person = absent and c.person = covering
       and daterange(m.valid_from, m.valid_to, '[]') && daterange(first_day, last_day, '[]')
       and daterange(c.valid_from, c.valid_to, '[]') @> daterange(first_day, last_day, '[]')
       and kernel.works_within_reach(c.unit, m.unit, named_from, greatest(first_day, m.valid_from)))
$$;

create or replace function kernel.cover_of(covered uuid, day date) returns uuid language sql stable parallel safe as $$
  select a.cover
    from kernel.membership m
    join kernel.absence a on a.person = m.person and daterange(a.first_day, a.last_day, '[]') @> day
   where m.id = covered and daterange(m.valid_from, m.valid_to, '[]') @> day
     and exists (select from kernel.membership c
                  where c.person = a.cover and c.function = m.function
                    and daterange(c.valid_from, c.valid_to, '[]') @> day
                    and kernel.works_within_reach(c.unit, m.unit, a.cover_named_from, day))
     and not exists (select from kernel.absence o
                      where o.person = a.cover and daterange(o.first_day, o.last_day, '[]') @> day)
$$;

-- Absences that are over keep who stood in within the house, so that days gone by keep their answer. What still runs
-- with a cover out of reach has none until somebody names another.
update kernel.absence a set cover_named_from = kernel.staffed_from(m.unit, a.first_day)
  from kernel.membership m
 where m.person = a.person and a.cover is not null and a.last_day < current_date
   and not kernel.cover_reaches(a.person, a.cover, null, a.first_day, a.last_day)
   and kernel.cover_reaches(a.person, a.cover, kernel.staffed_from(m.unit, a.first_day), a.first_day, a.last_day);
update kernel.absence a set cover = null
 where a.cover is not null
   and not kernel.cover_reaches(a.person, a.cover, a.cover_named_from, a.first_day, a.last_day);

create function kernel.cover_must_be_within_reach() returns trigger language plpgsql as $$
begin
  if not kernel.cover_reaches(new.person, new.cover, new.cover_named_from, new.first_day, new.last_day) then
    raise exception 'Nobody may stand in for % from outside', new.person
      using errcode = 'check_violation', constraint = 'cover_within_reach';
  end if;
  return new;
end $$;
create trigger cover_must_be_within_reach before insert on kernel.absence
  for each row when (new.cover is not null) execute function kernel.cover_must_be_within_reach();
-- Days may be taken away whatever has become of the cover since.
create trigger cover_must_stay_within_reach before update on kernel.absence
  for each row when (new.cover is not null
                     and (new.cover is distinct from old.cover
                          or new.cover_named_from is distinct from old.cover_named_from
                          or new.person <> old.person
                          or new.first_day < old.first_day or new.last_day > old.last_day))
  execute function kernel.cover_must_be_within_reach();
