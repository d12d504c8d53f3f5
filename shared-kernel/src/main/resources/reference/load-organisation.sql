insert into kernel.unit_kind select distinct kind from new_unit;

insert into kernel.unit (id, number, kind, short_name, name, seat_town, seat_postal_code, land, valid_from, valid_to, remark)
select kernel.uuid7(), number, kind, short_name, name, seat_town, seat_postal_code, land,
       valid_from::date, valid_to::date, remark
  from new_unit;

update kernel.unit part set part_of = whole.id
  from new_unit n join kernel.unit whole on whole.number = n.part_of
 where part.number = n.number;

with recursive parent as (
  select line, child.id child, child.valid_from, child.valid_to, superior.id superior
    from new_unit n
   cross join lateral (values ('TECHNICAL', n.technical_parent), ('ADMINISTRATIVE', n.administrative_parent))
           as line_parent (line, number)
    join kernel.unit child on child.number = n.number
    join kernel.unit superior on superior.number = line_parent.number
), above (line, unit, superior, distance, valid_from, valid_to) as (
  select line, child, superior, 1, valid_from, valid_to from parent
  union all
  select above.line, above.unit, parent.superior, above.distance + 1,
         greatest(above.valid_from, parent.valid_from), least(above.valid_to, parent.valid_to)
    from above join parent on parent.line = above.line and parent.child = above.superior
)
insert into kernel.supervision (line, unit, superior, distance, valid_from, valid_to)
select line, unit, superior, distance, valid_from, valid_to from above
union all
select line, u.id, u.id, 0, u.valid_from, u.valid_to
  from kernel.unit u cross join (values ('TECHNICAL'), ('ADMINISTRATIVE')) as lines (line);

insert into kernel.municipality (key, name, district, seat_postal_code, population)
select municipality_key, name, kreis_key, seat_postal_code, population::int from new_municipality;

insert into kernel.district (key, part, name, land, agency, valid_from, valid_to, remark)
select kreis_key, coalesce(part, ''), kreis_name, d.land, u.id, d.valid_from::date, d.valid_to::date, d.remark
  from new_district d join kernel.unit u on u.number = d.agency_number;

insert into kernel.postal_code (postal_code, place, district, municipality, kind, latitude, longitude)
select postal_code, place, kreis_key, municipality_key, kind, latitude::numeric, longitude::numeric
  from new_postal_code;

insert into kernel.function_kind (code, leads) values
  ('ADMINISTRATOR', false), ('AGENCY_LEAD', true), ('AGENCY_CLERK', false), ('MONITORING', false);
insert into kernel.function_in_unit_kind values
  ('ADMINISTRATOR', 'SERVICE_HOUSE'), ('ADMINISTRATOR', 'HEAD_OFFICE'),
  ('AGENCY_LEAD', 'AGENCY'), ('AGENCY_CLERK', 'AGENCY'),
  ('MONITORING', 'HEAD_OFFICE_DIVISION');
