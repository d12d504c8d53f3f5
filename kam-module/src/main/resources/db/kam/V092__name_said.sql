update kam.customer set name = customer_number where name !~ '\S';
alter table kam.customer add constraint customer_name_said_ck check (name ~ '\S');
