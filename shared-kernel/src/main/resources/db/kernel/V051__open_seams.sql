-- A task that another unit waits for is a seam like a handover: it has a sender, a receiver and a last day, and its
-- receiver may be reminded.
alter table kernel.work_item add column reminders int not null default 0;
alter table kernel.work_item add column last_reminder timestamptz;

create view kernel.open_seam as
  select h.id, h.seam, h.subject, h.label, h.link, h.from_unit, h.to_unit, h.deadline, h.offered_at, h.reminders,
         h.last_reminder
    from kernel.handover h where h.state = 'OFFERED'
  union all
  select i.id, i.kind, i.subject, i.label, i.link, i.asked_by, i.unit, i.due_on, i.created_at, i.reminders,
         i.last_reminder
    from kernel.work_item i where i.done_at is null and i.asked_by is not null and i.asked_by <> i.unit;

-- Each order and each condition of the monitor has its index in both parts.
create index work_item_asked_age_ix on kernel.work_item (created_at, id)
  where done_at is null and asked_by is not null;
create index work_item_asked_of_ix on kernel.work_item (unit, due_on, id)
  where done_at is null and asked_by is not null;
create index work_item_asked_kind_ix on kernel.work_item (kind, due_on, id)
  where done_at is null and asked_by is not null;

-- What lies with the monitoring is escalated, whatever the context.
create index work_item_escalated_ix on kernel.work_item (subject) where done_at is null and function = 'MONITORING';
