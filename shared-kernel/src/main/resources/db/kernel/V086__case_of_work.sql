-- What is to be done, or passes to another unit, belongs to a case: a kind and an id. The portal knows the page of each
-- kind. Before, only the address of that page was kept, /<context>/<capability>/<page>?id=<id>.
alter table kernel.work_item add column case_kind text, add column case_id uuid;
alter table kernel.handover add column case_kind text, add column case_id uuid;

-- The page of a case is named as its kind; a notice is a case of its own, named as the task to read it.
create function kernel.case_behind(link text, task text, subject_kind text, subject uuid, out kind text, out id uuid)
language plpgsql immutable as $$
declare
  page text[] := regexp_match(link, '^/([a-z]+)/[a-z]+/([a-z]+)\.xhtml\?id=([0-9a-f-]{36})$');
begin
  id := coalesce(page[3]::uuid, subject);
  kind := case
    when page is null then subject_kind
    when id = subject and page[1] || '.' || page[2] <> subject_kind then task
    else page[1] || '.' || page[2]
  end;
end
$$;

update kernel.work_item i set case_kind = c.kind, case_id = c.id
  from kernel.work_item w, kernel.case_behind(w.link, w.kind, w.subject_kind, w.subject) c where w.id = i.id;
update kernel.handover h set case_kind = c.kind, case_id = c.id
  from kernel.handover o, kernel.case_behind(o.link, o.seam, o.subject_kind, o.subject) c where o.id = h.id;

-- Migrations of contexts that are older than this one come after it in a database that lacks both; they name the address.
create function kernel.case_from_link() returns trigger language plpgsql as $$
begin
  select c.kind, c.id into new.case_kind, new.case_id
    from kernel.case_behind(new.link, new.kind, new.subject_kind, new.subject) c;
  return new;
end
$$;
create trigger work_item_case_from_link before insert on kernel.work_item
  for each row when (new.case_id is null) execute function kernel.case_from_link();
alter table kernel.work_item
  alter column link drop not null, alter column case_kind set not null, alter column case_id set not null;

drop view kernel.open_seam, kernel.offered_seam, kernel.asked_seam;
create view kernel.offered_seam as
  select h.id, h.seam, h.subject, h.label, h.case_kind, h.case_id, h.from_unit, h.to_unit, h.deadline, h.offered_at,
         h.reminders, h.last_reminder
    from kernel.handover h where h.state = 'OFFERED';
create view kernel.asked_seam as
  select i.id, i.kind seam, i.subject, i.label, i.case_kind, i.case_id, i.asked_by from_unit, i.unit to_unit,
         i.due_on deadline, i.created_at offered_at, i.reminders, i.last_reminder
    from kernel.work_item i where i.done_at is null and i.asked_by is not null and i.asked_by <> i.unit;
create view kernel.open_seam as
  select * from kernel.offered_seam union all select * from kernel.asked_seam;

drop index kernel.work_item_case_ix, kernel.handover_open_case_ix;
create index work_item_case_ix on kernel.work_item (case_id, case_kind, kind, due_on, id) where done_at is null;
create index handover_open_case_ix on kernel.handover (case_id, case_kind, seam, deadline, id) where state = 'OFFERED';

alter table kernel.handover
  drop column link, alter column case_kind set not null, alter column case_id set not null;
