-- München is left out of the customer it shared with Fürth, after it had been told: the seat goes to Fürth, too.
do $$
declare
  given uuid; own uuid; other uuid;
begin
  select h.id into given from kam.handback h join kam.customer c on c.id = h.customer
   where c.customer_number = 'APART-1';
  select r.id into own from kam.handback_receiver r join kernel.unit u on u.id = r.unit
   where r.handback = given and u.number = '843';
  select r.id into other from kam.handback_receiver r join kernel.unit u on u.id = r.unit
   where r.handback = given and u.number = '729';
  update kam.handback_site set receiver = other where receiver = own;
  update kam.handback_receiver set state = 'MISDIRECTED', due_on = null, withdrawn_at = '2022-10-07' where id = own;
  delete from kam.customer_sight s using kam.handback h, kernel.unit u
   where h.id = given and s.customer = h.customer and u.id = s.unit and u.number = '843';
end $$;
