-- What the portal decides by itself has no person; it names the unit it decides for. Nothing else is without a person.
alter table kernel.receipt alter column person drop not null;
alter table kernel.receipt drop constraint receipt_result_ck;
alter table kernel.receipt add constraint receipt_result_ck check (result in ('GRANTED', 'REFUSED', 'DECIDED'));
alter table kernel.receipt add constraint receipt_person_ck check ((person is null) = (result = 'DECIDED'));
alter table kernel.audit_entry alter column person drop not null;
alter table kernel.audit_entry add constraint audit_entry_person_ck check (person is not null or function = 'AUTOMATIC');

-- A task that a rule put on a desk shows why it lies there.
alter table kernel.work_item add column receipt uuid references kernel.receipt;
