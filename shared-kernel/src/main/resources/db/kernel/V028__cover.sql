create index absence_cover_ix on kernel.absence (cover);

-- KAM-05: who stands in on a day for somebody absent, in one of their functions: the cover named, as long as they hold
-- the same function themselves and are not absent, too. No row without absence.
create function kernel.cover_of(covered uuid, day date) returns uuid language sql stable parallel safe as $$
  select a.cover
    from kernel.membership m
    join kernel.absence a on a.person = m.person and daterange(a.first_day, a.last_day, '[]') @> day
   where m.id = covered and daterange(m.valid_from, m.valid_to, '[]') @> day
     and exists (select from kernel.membership c
                  where c.person = a.cover and c.function = m.function
                    and daterange(c.valid_from, c.valid_to, '[]') @> day)
     and not exists (select from kernel.absence o
                      where o.person = a.cover and daterange(o.first_day, o.last_day, '[]') @> day)
$$;

-- Whoever acts for somebody absent is named together with the one they act for.
alter table kernel.audit_entry add column cover_for uuid;
