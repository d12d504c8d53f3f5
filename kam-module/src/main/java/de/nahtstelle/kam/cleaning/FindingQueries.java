package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.joboffer.CaretakerSign;

/** The checks as SQL: each yields kind, subject, record, value, proposal for one customer. */
final class FindingQueries {
    /**
     * The sites the sending side still answers for. What an agency was offered or has taken over is no longer to be
     * touched, also when the handback of the other sites goes on after a misdirection.
     */
    static final String OWN_SITES = """
            own as (
              select s.* from kernel.active_site s
               where s.employer = :customer
                 and not exists (select from kam.handback_site a join kam.handback_receiver r on r.id = a.receiver
                                  where a.handback = :handback and a.site = s.id
                                    and r.state in ('OFFERED', 'TAKEN_OVER')))
            """;

    /** A postal code of the site's town, when there is exactly one that is no post-office box. */
    private static final String CODE_OF_TOWN = """
            (select min(p.postal_code) from kernel.postal_code p
              where p.kind <> 'LARGE_RECIPIENT_OR_POBOX'
                and kernel.fold(p.place) = kernel.fold(s.town)
                and (s.municipality is null or p.municipality is null or p.municipality = s.municipality)
             having count(distinct p.postal_code) = 1)
            """;

    /** An earlier site f in the same street as site s, and in the same town or with the same postal code. */
    static final String SAME_PLACE = """
            f.number < s.number and kernel.fold_street(f.street) = kernel.fold_street(s.street)
            and (kernel.fold(f.town) = kernel.fold(s.town) or f.postal_code = s.postal_code)
            """;

    private static final String DUPLICATE_SITES = """
            select 'DUPLICATE_SITE' kind, s.id subject, s.number || ' ' || s.name record,
                   concat_ws(', ', s.street, s.town) value,
                   (select f.number || ' ' || f.name from own f where %1$s order by f.number limit 1) proposal
              from own s
             where exists (select from own f where %1$s)
            """.formatted(SAME_PLACE);

    private static final String POSTAL_CODES = """
            select k.kind, s.id, s.number || ' ' || s.name, nullif(concat_ws(' ', s.postal_code, s.town), ''),
            """ + CODE_OF_TOWN + """
              from own s
             cross join lateral (select case
                   when coalesce(s.postal_code, '') = '' then 'POSTAL_CODE_MISSING'
                   when not exists (select from kernel.postal_code p where p.postal_code = s.postal_code)
                        then 'POSTAL_CODE_UNKNOWN'
                   when not exists (select from kernel.postal_code p where p.postal_code = s.postal_code
                         and (kernel.fold(p.place) = kernel.fold(s.town) or p.municipality = s.municipality))
                        then 'POSTAL_CODE_WRONG' end kind) k
             where k.kind is not null
            """;

    /** Where site s lies, as the agency said last that was led to it by what its record still says. */
    static final String SHOWN_PLACE = """
            (select m.right_postal_code, m.right_municipality from kam.misdirected_place m
              where m.handback = :handback and m.site = s.id and m.right_postal_code is not null
                and m.postal_code is not distinct from s.postal_code
                and m.municipality is not distinct from s.municipality
              order by m.shown_at desc limit 1)
            """;

    private static final String REFUTED = """
            select 'POSTAL_CODE_REFUTED', s.id, s.number || ' ' || s.name,
                   nullif(concat_ws(' ', s.postal_code, s.town), ''),
                   concat_ws(' ', shown.right_postal_code, g.town)
              from own s
              join lateral %s shown on true
              left join kernel.municipality g on g.key = shown.right_municipality
            """.formatted(SHOWN_PLACE);

    private static final String COMPANY_NUMBERS = """
            select 'COMPANY_NUMBER_INVALID', s.id, s.number || ' ' || s.name, s.company_number, null
              from own s where s.company_number is not null
            """;

    /** Sites in one municipality may be one establishment and share its number; in two they cannot. */
    private static final String SAME_NUMBERS = """
            select 'DUPLICATE_COMPANY_NUMBER', s.id, s.number || ' ' || s.name, s.company_number, null
              from own s
             where exists (
                   select from own f
                    where f.number < s.number and f.company_number = s.company_number
                      and coalesce(f.municipality <> s.municipality, kernel.fold(f.town) <> kernel.fold(s.town)))
            """;

    private static final String EMPLOYER_NUMBERS = """
            select 'EMPLOYER_NUMBER_INVALID', e.id, e.customer_number || ' ' || e.name, e.company_number, null
              from kernel.employer e where e.id = :customer and e.company_number is not null
            """;

    /** Which of the two customers has the wrong one somebody decides; the other is not named here, agencies read of mends. */
    private static final String SAME_EMPLOYER_NUMBERS = """
            select 'DUPLICATE_EMPLOYER_NUMBER', e.id, e.customer_number || ' ' || e.name, e.company_number, null
              from kernel.employer e
             where e.id = :customer
               and exists (select from kernel.employer o join kam.customer c on c.id = o.id
                            where o.company_number = e.company_number and o.id <> e.id)
            """;

    private static final String CONTACTS = """
            select 'CONTACT_STALE', c.id, s.number || ' ' || c.function, to_char(c.confirmed_on, 'YYYY-MM-DD'), null
              from kernel.contact c join own s on s.id = c.site
             where c.confirmed_on is null or c.confirmed_on < :staleBefore
            """;

    private static final String CARETAKERS = """
            select 'OFFER_WITHOUT_CARETAKER', o.id, o.reference || ' ' || o.title, null,
                   (select n.caretaker from kam.job_offer n
                     where n.customer = o.customer and n.site = o.site and n.caretaker ~ '^(%s)$'
                     group by n.caretaker order by count(*) desc, n.caretaker limit 1)
              from kam.job_offer o join own s on s.id = o.site
             where o.customer = :customer and o.closed_on is null and coalesce(o.caretaker, '') = ''
               and o.expires_on >= :today
            """.formatted(CaretakerSign.PATTERN);

    private static final String EXPIRED = """
            select 'OFFER_EXPIRED', o.id, o.reference || ' ' || o.title, to_char(o.expires_on, 'YYYY-MM-DD'), null
              from kam.job_offer o join own s on s.id = o.site
             where o.customer = :customer and o.closed_on is null and o.expires_on < :today
            """;

    static final String ALL = "with " + OWN_SITES + " select * from ("
            + String.join(
                    " union all ",
                    DUPLICATE_SITES,
                    POSTAL_CODES,
                    REFUTED,
                    COMPANY_NUMBERS,
                    SAME_NUMBERS,
                    EMPLOYER_NUMBERS,
                    SAME_EMPLOYER_NUMBERS,
                    ContactQueries.MISSING,
                    ContactQueries.DUPLICATES,
                    CONTACTS,
                    CARETAKERS,
                    EXPIRED)
            + ") found order by kind, record, subject";

    private FindingQueries() {}
}
