-- KAM-10: a case begins opened and goes step by step from there; so does each of its agencies. The checks of states come
-- first, so a state that is none is told as such.
create function kam.check_opens_first() returns trigger language plpgsql as $$
begin
  raise exception 'handback % begins as %', new.id, new.done
    using errcode = 'integrity_constraint_violation', constraint = 'handback_opens_first';
end
$$;
create trigger handback_opens_first after insert on kam.handback
  for each row when (new.done <> 'OPENED') execute function kam.check_opens_first();

-- An agency that was told may be told anew or left out; one that was offered several sites may keep some of them.
create function kam.check_receiver_follows() returns trigger language plpgsql as $$
declare
  was constant text := case tg_op when 'INSERT' then '' else old.state end;
begin
  if (was, new.state) in (('', 'CONFIRMED'), ('CONFIRMED', 'ANNOUNCED'), ('ANNOUNCED', 'AGREED'), ('AGREED', 'OFFERED'),
                          ('OFFERED', 'TAKEN_OVER'), ('ANNOUNCED', 'CONFIRMED'), ('AGREED', 'CONFIRMED'),
                          ('OFFERED', 'AGREED'), ('ANNOUNCED', 'MISDIRECTED'), ('AGREED', 'MISDIRECTED'),
                          ('OFFERED', 'MISDIRECTED'))
     or (was = 'CONFIRMED' and new.state = 'MISDIRECTED' and new.announced_at is not null) then
    return null;
  end if;
  raise exception 'agency % of a handback goes from % to %', new.id, was, new.state
    using errcode = 'integrity_constraint_violation', constraint = 'handback_receiver_follows';
end
$$;
create trigger handback_receiver_begins after insert on kam.handback_receiver
  for each row execute function kam.check_receiver_follows();
create trigger handback_receiver_follows after update of state on kam.handback_receiver
  for each row when (old.state <> new.state) execute function kam.check_receiver_follows();

-- Handed over is a case once every agency that counts was offered its part, and taken over once each has taken over; there
-- is at least one. Checked at commit, on what the case has come to by then.
create function kam.check_agencies_reached() returns trigger language plpgsql as $$
declare
  wanted constant text[] := case new.done when 'TAKEN_OVER' then array['TAKEN_OVER']
                                          else array['OFFERED', 'TAKEN_OVER'] end;
begin
  if exists (select from kam.handback h where h.id = new.id and h.done = new.done)
     and coalesce((select bool_or(not r.state = any (wanted)) from kam.handback_receiver r
                    where r.handback = new.id and r.state <> 'MISDIRECTED'), true) then
    raise exception 'an agency of handback % has not come to %', new.id, new.done
      using errcode = 'integrity_constraint_violation', constraint = 'handback_agencies_reached';
  end if;
  return null;
end
$$;
create constraint trigger handback_agencies_reached
  after update of done on kam.handback
  deferrable initially deferred for each row
  when (old.done <> new.done and new.done in ('HANDED_OVER', 'TAKEN_OVER'))
  execute function kam.check_agencies_reached();
