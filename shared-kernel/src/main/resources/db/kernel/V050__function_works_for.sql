-- Who does the work of other units beside them: a person in the function finds on the home page what lies on the desks
-- of units of that kind, and what they wait for. There is one task, done once, whoever does it.
create table kernel.function_works_for (
  function  text not null references kernel.function_kind,
  unit_kind text not null references kernel.unit_kind,
  primary key (function, unit_kind)
);
