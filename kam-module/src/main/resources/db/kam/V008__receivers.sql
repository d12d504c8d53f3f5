-- The way of care stands with the agency, too, so that of central care the database lets one agency live; it is always
-- that of the case.
alter table kam.handback add constraint handback_care_uq unique (id, care);
alter table kam.handback_receiver add column care text;
update kam.handback_receiver r set care = h.care from kam.handback h where h.id = r.handback;
alter table kam.handback_receiver alter column care set not null;
alter table kam.handback_receiver add constraint handback_receiver_care_fk foreign key (handback, care)
  references kam.handback (id, care) deferrable initially deferred;
create unique index handback_receiver_one_central on kam.handback_receiver (handback)
  where care = 'CENTRAL' and state <> 'MISDIRECTED';

-- An agency that was told and then left out reads that it gets nothing; it sees the customer no longer.
alter table kam.handback_receiver add column withdrawn_at timestamptz;
alter table kam.handback_receiver add column withdrawal_read_at timestamptz;
alter table kam.handback_receiver add constraint handback_receiver_withdrawn_ck
  check (withdrawn_at is null or state = 'MISDIRECTED');
alter table kam.handback_receiver add constraint handback_receiver_read_ck
  check (withdrawal_read_at is null or withdrawn_at is not null);

-- Why the receivers have to be confirmed again, and by which record.
alter table kam.handback add column reopened_for text constraint handback_reopened_ck
  check (reopened_for in ('WRONG_RECEIVER', 'POSTAL_CODE', 'SITE_WITHOUT_AGENCY'));
alter table kam.handback add column reopened_by text;

insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.receivers-of-open-places', 'KAM-09', '2022-09-21'),
  ('kam.one-central-receiver', 'KAM-09', '2022-09-21'),
  ('kam.withdrawal-read-within', 'KAM-10', '2022-09-21');

insert into kernel.rule_parameter (rule, value, unit, valid_from, reason) values
  ('kam.withdrawal-read-within', 5, 'working days', '2022-09-21',
   'Eigene Festlegung: Die Weisung nennt keine Frist, eine zurückgenommene Ankündigung zur Kenntnis zu nehmen');
