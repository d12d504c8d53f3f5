-- For which places a wrong receiver named another agency; it is proposed for these and for no others (KAM-09).
create table kam.named_receiver (
  handback uuid not null references kam.handback,
  site     uuid not null references kernel.site on delete cascade,
  unit     uuid not null references kernel.unit,
  primary key (handback, site)
);

insert into kam.named_receiver (handback, site, unit)
select distinct on (h.id, s.id) h.id, s.id, o.proposed_unit
  from kam.handback h
  join kernel.site s on s.employer = h.customer
  join kam.handback_receiver r on r.handback = h.id
  join kernel.handover o on o.subject = r.id and o.state = 'MISDIRECTED' and o.proposed_unit is not null
 where h.reopened_for = 'WRONG_RECEIVER'
   and not exists (select from kam.handback_site a where a.handback = h.id and a.site = s.id)
 order by h.id, s.id, o.closed_at desc;
