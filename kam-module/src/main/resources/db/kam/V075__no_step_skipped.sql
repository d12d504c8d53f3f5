-- KAM-10: no step can be skipped, whoever writes. A case goes on by the next step, with the row that says who did it,
-- written in the same transaction; it goes back to the choice, or to the receivers when they are confirmed anew. After
-- the cleaning the agreement is complete as soon as no agency has still to agree, be it because they all had agreed
-- before or because the last one was left out. What a postal code had sent back returns to where it was by its reopening.
alter table kam.reopening add column restored_at timestamptz;

create function kam.check_step_follows() returns trigger language plpgsql as $$
declare
  steps constant text[] := array['OPENED', 'CHOICE', 'RECEIVERS', 'ANNOUNCED', 'CLEANED', 'AGREED', 'HANDED_OVER',
                                 'TAKEN_OVER'];
  was constant int := array_position(steps, old.done);
  reached constant int := array_position(steps, new.done);
  recorded text[];
begin
  select array_agg(s.step) into recorded from kam.handback_step s
   where s.handback = new.id and s.xmin = pg_current_xact_id()::xid;
  if old.done <> 'TAKEN_OVER' and (
       (new.done = 'CHOICE' and was > reached)
    or (reached = was + 1 and new.done = any (recorded))
    or (new.done = 'RECEIVERS' and was > reached and new.done = any (recorded))
    or (new.done = 'AGREED' and (old.done = 'CLEANED' or (old.done = 'ANNOUNCED' and 'CLEANED' = any (recorded)))
        and not exists (select from kam.handback_receiver r
                         where r.handback = new.id and r.state in ('CONFIRMED', 'ANNOUNCED')))
    or exists (select from kam.reopening o
                where o.handback = new.id and o.done_before = new.done and o.restored_at is not null
                  and o.xmin = pg_current_xact_id()::xid)) then
    return null;
  end if;
  raise exception 'handback % goes from % to %', new.id, old.done, new.done
    using errcode = 'integrity_constraint_violation', constraint = 'handback_step_follows';
end
$$;
create constraint trigger handback_step_follows
  after update of done on kam.handback
  deferrable initially deferred for each row when (old.done <> new.done)
  execute function kam.check_step_follows();

-- KAM-09: what receives a handback is an agency.
alter table kam.handback_receiver
  add column unit_kind text not null default 'AGENCY' constraint handback_receiver_agency_ck check (unit_kind = 'AGENCY'),
  add constraint handback_receiver_is_agency foreign key (unit, unit_kind) references kernel.unit (id, kind);
