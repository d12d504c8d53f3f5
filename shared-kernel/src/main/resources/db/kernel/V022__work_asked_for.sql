-- A task that another unit waits for names it, so that both see it: the one as to do, the other as waiting.
alter table kernel.work_item add column asked_by uuid references kernel.unit;
create index work_item_asked_by_ix on kernel.work_item (asked_by, due_on, id)
  where done_at is null and asked_by is not null;
create index work_item_asked_due_ix on kernel.work_item (due_on, id)
  where done_at is null and asked_by is not null;

-- One desk is a unit and a function, or everybody of the unit; what lies on other desks of the unit is not read.
create index work_item_desk_ix on kernel.work_item (unit, (coalesce(function, '')), due_on, id) where done_at is null;
drop index kernel.work_item_open_ix;
