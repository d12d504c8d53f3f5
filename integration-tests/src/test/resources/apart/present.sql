delete from kernel.absence a using kernel.person f
 where f.id = a.person and f.sign_in_name = 'ags.fuerth' and a.last_day = '2030-12-31';
