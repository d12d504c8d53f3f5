-- KAM-12: a signed exception covers a finding with the value it had; another wrong value is another finding. Signatures of
-- before say no value: in open cases they go on to cover what stands in the record today, as far as the record is still
-- there. Where it is not, there is no finding either.
update kam.handback_exception x
   set findings = array(
       select f || ':' || coalesce(left(encode(sha256(convert_to(v.value, 'UTF8')), 'hex'), 32), '')
         from unnest(x.findings) with ordinality as signed (f, place)
        cross join lateral (select split_part(f, ':', 1) kind, cast(split_part(f, ':', 2) as uuid) subject) k
        cross join lateral (select case
              when k.kind = 'DUPLICATE_SITE'
                then (select concat_ws(', ', s.street, s.town) from kernel.site s where s.id = k.subject)
              when k.kind like 'POSTAL_CODE_%'
                then (select nullif(concat_ws(' ', s.postal_code, s.town), '') from kernel.site s where s.id = k.subject)
              when k.kind = 'COMPANY_NUMBER_INVALID'
                then (select s.company_number from kernel.site s where s.id = k.subject)
              when k.kind = 'EMPLOYER_NUMBER_INVALID'
                then (select e.company_number from kernel.employer e where e.id = k.subject)
              when k.kind = 'DUPLICATE_CONTACT'
                then (select nullif(concat_ws(', ', nullif(c.email, ''), nullif(c.phone, '')), '')
                        from kernel.contact c where c.id = k.subject)
              when k.kind = 'CONTACT_STALE'
                then (select to_char(c.confirmed_on, 'YYYY-MM-DD') from kernel.contact c where c.id = k.subject)
              when k.kind = 'OFFER_EXPIRED'
                then (select to_char(o.expires_on, 'YYYY-MM-DD') from kam.job_offer o where o.id = k.subject)
              end as value) v
        order by place)
  from kam.handback h
 where h.id = x.handback and h.closed_at is null;
