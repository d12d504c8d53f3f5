-- Which sites of its part an agency was told of: those that came since it was told last it does not see yet (KAM-11).
alter table kam.handback_site add column told boolean not null default false;

-- For whom somebody acted who did a step in another's absence (KAM-05).
alter table kam.handback_step add column cover_for uuid references kernel.person;

-- When the agency acknowledged its announcement; one that comes after it is unread again (KAM-10).
alter table kam.handback_receiver add column announcement_read_at timestamptz;

-- The proof why the choice of agencies is open again.
alter table kam.handback add column reopened_receipt uuid references kernel.receipt;

update kam.handback_site a set told = true
  from kam.handback_receiver r
 where r.id = a.receiver and r.announced_at is not null and r.state <> 'CONFIRMED';

update kam.handback_step s set cover_for = a.cover_for
  from kernel.audit_entry a
 where a.subject = s.handback and a.person = s.person and a.cover_for is not null
   and a.action = 'kam.handback.' || replace(lower(s.step), '_', '-')
   and a.at between s.at and s.at + interval '1 second';

-- Nobody can agree before being told anew: what was left of the first announcement is taken off the desks.
update kernel.work_item w set done_at = r.announced_at
  from kam.handback_receiver r
 where w.subject = r.id and r.state = 'CONFIRMED' and r.announced_at is not null and w.done_at is null
   and w.kind in ('kam.read-announcement', 'kam.agree-to-handback', 'kam.handback-overdue');
update kam.handback_receiver set due_on = null where state = 'CONFIRMED' and due_on is not null;

insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.agency-confirms-what-it-saw', 'KAM-10', '2022-09-21'),
  ('kam.merge-stands-once-passed', 'KAM-12', '2022-09-21');
