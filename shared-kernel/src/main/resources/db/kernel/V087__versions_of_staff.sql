-- Two people who change the same absence, function or sign-in without knowing of each other: the second is told.
alter table kernel.absence add column version int not null default 1;
alter table kernel.membership add column version int not null default 1;
alter table kernel.person add column version int not null default 1;
