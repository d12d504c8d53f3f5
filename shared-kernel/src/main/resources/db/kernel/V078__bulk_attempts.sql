-- How often work on a run was begun, counted at the lease: a run that kills its process each time is given up as well.
alter table kernel.bulk_run add column attempts int not null default 0;

-- For whom the person acted who ordered it (KAM-05); the audit of every row keeps both.
alter table kernel.bulk_run add column cover_for uuid references kernel.person;
