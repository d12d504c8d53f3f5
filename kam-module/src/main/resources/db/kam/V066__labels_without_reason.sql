-- The reason for a signature stands on the case only: labels are read in the monitor by people who do not see the case.
update kernel.work_item i
   set label = e.name
  from kam.handback h join kernel.employer e on e.id = h.customer
 where i.kind in ('kam.sign-exception', 'kam.signature-declined') and i.subject = h.id;
