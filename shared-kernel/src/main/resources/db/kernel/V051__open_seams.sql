-- A task that another unit waits for is a seam like a handover: it has a sender, a receiver and a last day, and its
-- receiver may be reminded.
alter table kernel.work_item add column reminders int not null default 0;
alter table kernel.work_item add column last_reminder timestamptz;

-- Each kind has a view of its own, so that a page of both is read along the indexes of each.
create view kernel.offered_seam as
  select h.id, h.seam, h.subject, h.label, h.link, h.from_unit, h.to_unit, h.deadline, h.offered_at, h.reminders,
         h.last_reminder
    from kernel.handover h where h.state = 'OFFERED';
create view kernel.asked_seam as
  select i.id, i.kind seam, i.subject, i.label, i.link, i.asked_by from_unit, i.unit to_unit, i.due_on deadline,
         i.created_at offered_at, i.reminders, i.last_reminder
    from kernel.work_item i where i.done_at is null and i.asked_by is not null and i.asked_by <> i.unit;
create view kernel.open_seam as
  select * from kernel.offered_seam union all select * from kernel.asked_seam;

-- Each order and each condition of the monitor has its index in both parts.
create index work_item_asked_age_ix on kernel.work_item (created_at, id)
  where done_at is null and asked_by is not null;
create index work_item_asked_of_ix on kernel.work_item (unit, due_on, id)
  where done_at is null and asked_by is not null;
create index work_item_asked_kind_ix on kernel.work_item (kind, due_on, id)
  where done_at is null and asked_by is not null;

-- What lies with the monitoring is escalated, whatever the context.
create index work_item_escalated_ix on kernel.work_item (subject) where done_at is null and function = 'MONITORING';
