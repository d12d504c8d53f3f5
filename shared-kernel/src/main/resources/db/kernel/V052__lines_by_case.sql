-- A line of the home page stands for a case. Which of its tasks or handovers is due first, and how many there are, is
-- read from the index by the link of the case, so that twenty lines need no more than twenty cases.
create index work_item_case_ix on kernel.work_item (link, kind, due_on, id) where done_at is null;
create index handover_open_case_ix on kernel.handover (link, seam, deadline, id) where state = 'OFFERED';
