-- A password that somebody else has set must be changed; a blocked sign-in stays shut until somebody opens it.
alter table kernel.person
  add column must_change_password boolean not null default false,
  add column sign_in_blocked boolean not null default false;
create index person_name_ix on kernel.person (display_name, id);
create index person_number_ix on kernel.person (personnel_number, id);
create index person_search_ix on kernel.person using gin
  (kernel.fold(personnel_number || ' ' || display_name || ' ' || coalesce(sign_in_name, '')) public.gin_trgm_ops);
create index membership_person_ix on kernel.membership (person, valid_from);

alter table kernel.membership
  add constraint membership_order_ck check (valid_to is null or valid_to >= valid_from);

-- KAM-07: the functions whose holders decide on the staff of the units below their own in the administrative line.
create table kernel.staffing_function (
  function text primary key references kernel.function_kind
);

-- The nearest unit in the administrative line from which a unit is staffed on a day; none where nobody's Dienstaufsicht
-- decides on staff and the administration does.
create function kernel.staffed_from(staffed uuid, day date) returns uuid language sql stable parallel safe as $$
  select s.superior
    from kernel.supervision s
    join kernel.unit u on u.id = s.superior
    join kernel.function_in_unit_kind f on f.unit_kind = u.kind
    join kernel.staffing_function w on w.function = f.function
   where s.line = 'ADMINISTRATIVE' and s.unit = staffed and s.distance > 0
     and daterange(s.valid_from, s.valid_to, '[]') @> day
   order by s.distance
   limit 1
$$;
