-- A misdirection names a fact.
update kernel.handover set wrong_fact = 'nicht festgehalten' where wrong_fact !~ '\S';
alter table kernel.handover add constraint handover_wrong_fact_said_ck check (wrong_fact ~ '\S');

-- Site 00001 is the seat of an employer, and no site comes before it. A site 00000 gets the lowest number that is free; the
-- seat that was merged into such a site leaves its number to it.
do $$
declare
  nought record;
begin
  for nought in select z.id, z.employer, f.id seat
                  from kernel.site z
                  left join kernel.site f on f.employer = z.employer and f.number = '00001' and f.merged_into = z.id
                 where z.number = '00000' loop
    update kernel.site s set number = (
      select to_char(n, 'FM00000') from generate_series(2, 99999) n
       where not exists (select from kernel.site o where o.employer = s.employer and o.number = to_char(n, 'FM00000'))
       order by n limit 1)
     where s.id = nought.seat;
    update kernel.site s set number = (
      select to_char(n, 'FM00000') from generate_series(1, 99999) n
       where not exists (select from kernel.site o where o.employer = s.employer and o.number = to_char(n, 'FM00000'))
       order by n limit 1)
     where s.id = nought.id;
  end loop;
end
$$;
alter table kernel.site add constraint site_number_ck check (number <> '00000');
