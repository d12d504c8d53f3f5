-- Counts the passwords a person has had: a session remembers which of them opened it, and has ended when there is a
-- newer one.
alter table kernel.person add column password_version integer not null default 1;
