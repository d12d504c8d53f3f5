-- KAM-05: whoever decides for somebody absent is named together with them, in receipts and wherever an event leads.
alter table kernel.receipt add column cover_for uuid references kernel.person;
alter table kernel.publication add column cover_for uuid references kernel.person;
