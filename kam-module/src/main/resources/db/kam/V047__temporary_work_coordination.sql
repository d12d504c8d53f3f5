-- KAM-06: the KSZ is part of KAM unchanged and takes no part in its new work. Its people look up who answers for a
-- customer and who serves it.
insert into kernel.function_kind (code) values ('TEMPORARY_WORK_COORDINATOR');
insert into kernel.function_in_unit_kind values ('TEMPORARY_WORK_COORDINATOR', 'TEMPORARY_WORK_COORDINATION');
