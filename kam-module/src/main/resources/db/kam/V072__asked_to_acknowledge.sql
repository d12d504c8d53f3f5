-- KAM-10: the sending side waits for every acknowledgement, so what lies unread stands in the monitor and escalates. What
-- was put on desks before is waited for by the unit that hands over; a notice of a case that is complete, whose customer
-- has passed on, by nobody.
update kernel.work_item i set asked_by = c.responsible_unit
  from kam.handback_receiver r
  join kam.handback h on h.id = r.handback
  join kam.customer c on c.id = h.customer
 where i.subject = r.id and i.done_at is null and i.asked_by is null and h.closed_at is null
   and i.kind in ('kam.read-announcement', 'kam.read-addendum', 'kam.handback-withdrawn');
