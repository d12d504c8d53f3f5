-- KAM-07: Fachaufsicht over KAM has who supervises a sales team in the technical line on the day, nobody else of the
-- head office.
insert into kernel.function_needs_line values ('TECHNICAL_SUPERVISOR', 'TECHNICAL', 'KAM_SALES_TEAM');
