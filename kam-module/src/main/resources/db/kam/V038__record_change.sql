-- What was changed in the data sets of a handback, read from the audit. "receiver" had the site at that moment, so that
-- an agency hears of the change by which it loses a site (KAM-11, KAM-12).
create view kam.record_change as
select a.id, a.subject handback, a.at, a.person, a.unit,
       a.details ->> 'field' field,
       cast(a.details ->> 'subject' as uuid) record_id,
       s.id site,
       cast(nullif(a.details ->> 'receiver', '') as uuid) receiver,
       coalesce(a.details ->> 'record', s.number || ' ' || s.name) record,
       case when a.action = 'kam.handback.unmerged' then i.number || ' ' || i.name
            when a.details ->> 'field' = 'MERGED_INTO' then ''
            else a.details ->> 'from' end "before",
       coalesce(a.details ->> 'to', '') "after"
  from kernel.audit_entry a
  left join kernel.site s on s.id = cast(nullif(a.details ->> 'site', '') as uuid)
  left join kernel.site i on i.id = cast(a.details ->> 'into' as uuid)
 where a.action in ('kam.handback.mended', 'kam.handback.mend-undone', 'kam.handback.unmerged')
   and a.details ? 'field';

-- The newest addendum to the announcement, the last change it lists, and the last one the agency has fetched.
alter table kam.handback_receiver add column addendum uuid references kernel.document;
alter table kam.handback_receiver add column addendum_upto uuid;
alter table kam.handback_receiver add column addendum_read uuid;
alter table kam.handback_receiver add constraint handback_receiver_addendum_ck
  check ((addendum is null) = (addendum_upto is null));

insert into kernel.rule_basis (rule, clause, valid_from) values
  ('kam.addendum-read-within', 'KAM-11', '2022-09-21');

insert into kernel.rule_parameter (rule, value, unit, valid_from, reason) values
  ('kam.addendum-read-within', 5, 'working days', '2022-09-21',
   'Eigene Festlegung: Die Weisung nennt keine Frist, einen Nachtrag zur Ankündigung zu lesen');
