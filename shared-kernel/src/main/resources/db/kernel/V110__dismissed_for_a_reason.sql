-- A delivery is dismissed for a reason, which stands in the audit: blanks are none. What is older keeps what was written.
alter table kernel.audit_entry add constraint audit_entry_dismissal_reason_ck
  check (action <> 'kernel.delivery-dismissed' or coalesce(details ->> 'reason', '') ~ '\S') not valid;
