-- BAK-01: "until revoked" ends by a dated act of revocation, the first day on which the directive is no longer in force.
alter table kernel.directive
  add column revoked_on date,
  add constraint directive_revoked_ck check (revoked_on is null or until_revoked);

-- The last day on which a directive is in force, as far as the register knows; null while none is known.
create function kernel.in_force_until(directive text) returns date language sql stable parallel safe as $$
  select least(d.valid_to, d.revoked_on - 1,
               (select min(r.from_day) - 1 from kernel.directive_repeal r
                 where r.repealed = d.number and r.manner = 'REPEALED'))
    from kernel.directive d where d.number = directive
$$;

-- KRM-01: while no successor is registered the last version applies, and the receipt says until when it was in force.
alter table kernel.receipt add column expired_on date;
