-- What two contexts know under one id (an employer is a customer of KAM, and may be a petitioner of another context) are
-- two subjects: each has at most one open handover.
drop index kernel.handover_one_open_per_subject;
create unique index handover_one_open_per_subject on kernel.handover (subject, subject_kind) where state = 'OFFERED';
