-- KAM-03: responsibility is only ever added to. Each row names the one it follows, which is the newest when it is
-- written; since a row is followed once, and a subject begins once, of two who pass the same subject at the same moment
-- the second fails, in whatever isolation.
alter table kernel.responsibility add column follows timestamptz;
update kernel.responsibility r set follows = earlier.valid_from
  from (select subject, valid_from as next, lag(valid_from) over (partition by subject order by valid_from) as valid_from
          from kernel.responsibility) earlier
 where r.subject = earlier.subject and r.valid_from = earlier.next and earlier.valid_from is not null;
alter table kernel.responsibility
  add constraint responsibility_grows_ck check (valid_from > follows),
  add constraint responsibility_site_has_unit_ck check (unit is not null or subject_kind <> 'kernel.site');
create unique index responsibility_followed_once on kernel.responsibility (subject, follows) nulls not distinct;

create function kernel.follow_newest_responsibility() returns trigger language plpgsql as $$
declare
  newest kernel.responsibility;
begin
  select * into newest from kernel.responsibility r where r.subject = new.subject order by r.valid_from desc limit 1;
  new.follows := newest.valid_from;
  if newest.subject_kind <> new.subject_kind then
    raise exception 'subject % is a %, no %', new.subject, newest.subject_kind, new.subject_kind
      using errcode = 'check_violation', constraint = 'responsibility_one_kind';
  end if;
  if new.unit is null and exists (select from kernel.site s where s.id = new.subject) then
    raise exception 'site % has no parts that could be answered for', new.subject
      using errcode = 'check_violation', constraint = 'responsibility_site_has_unit_ck';
  end if;
  return new;
end
$$;
create trigger responsibility_follows_newest before insert on kernel.responsibility
  for each row execute function kernel.follow_newest_responsibility();

create function kernel.refuse_to_change_responsibility() returns trigger language plpgsql as $$
begin
  raise exception 'responsibility is only added to'
    using errcode = 'integrity_constraint_violation', constraint = 'responsibility_only_added';
end
$$;
create trigger responsibility_only_added before update or delete or truncate on kernel.responsibility
  for each statement execute function kernel.refuse_to_change_responsibility();
