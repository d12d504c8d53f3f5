-- What comes to a customer after its announcement is a change of what was announced, as a mended record is (KAM-11).
create or replace view kam.record_change as
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
 where a.action in
       ('kam.handback.mended', 'kam.handback.mend-undone', 'kam.handback.unmerged', 'kam.handback.record-added')
   and a.details ? 'field';
