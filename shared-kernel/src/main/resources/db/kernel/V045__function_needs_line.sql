-- A function of supervision counts only where the line of supervision leads to a unit of that kind: who supervises none
-- of them on a day may do nothing by it that day. The contexts say which function needs which line.
create table kernel.function_needs_line (
  function  text primary key references kernel.function_kind,
  line      text not null constraint function_needs_line_ck check (line in ('TECHNICAL', 'ADMINISTRATIVE')),
  unit_kind text not null references kernel.unit_kind
);

create function kernel.function_counts(wanted text, held_in uuid, day date) returns boolean
language sql stable parallel safe as $$
  select not exists (
    select from kernel.function_needs_line n
     where n.function = wanted
       and not exists (select from kernel.supervision s join kernel.unit u on u.id = s.unit
                        where s.line = n.line and s.superior = held_in and s.distance > 0 and u.kind = n.unit_kind
                          and daterange(s.valid_from, s.valid_to, '[]') @> day))
$$;
