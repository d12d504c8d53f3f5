package de.nahtstelle.kam.cleaning;

/** The checks of contacts as SQL, of the form of {@link FindingQueries}. */
final class ContactQueries {
    /** An earlier contact f of the same site and function that contradicts contact c neither in e-mail nor in phone. */
    static final String SAME = """
            f.site = c.site and f.id < c.id and kernel.fold(f.function) = kernel.fold(c.function)
            and coalesce(nullif(kernel.fold(f.email), '') = nullif(kernel.fold(c.email), ''), true)
            and coalesce(nullif(regexp_replace(f.phone, '[^0-9]', '', 'g'), '')
                       = nullif(regexp_replace(c.phone, '[^0-9]', '', 'g'), ''), true)
            """;

    static final String DUPLICATES = """
            select 'DUPLICATE_CONTACT', c.id, s.number || ' ' || c.function,
                   nullif(concat_ws(', ', nullif(c.email, ''), nullif(c.phone, '')), ''),
                   (select concat_ws(', ', f.function, nullif(f.email, ''), nullif(f.phone, ''))
                      from kernel.contact f where %1$s order by f.id limit 1)
              from kernel.contact c join own s on s.id = c.site
             where exists (select from kernel.contact f where %1$s)
            """.formatted(SAME);

    /** The contact that a site without one may share: that of the first of the sites that are still to be handed over. */
    private static final String SHARED = """
            (select k.id, concat_ws(', ', k.function, nullif(k.email, ''), nullif(k.phone, '')) words
               from own f join kernel.contact k on k.site = f.id order by f.number, k.id limit 1)
            """;

    static final String MISSING = """
            select 'SITE_WITHOUT_CONTACT', s.id, s.number || ' ' || s.name, null, (select shared.words from %s shared)
              from own s
             where not exists (select from kernel.contact k where k.site = s.id)
            """.formatted(SHARED);

    /** The contact that {@link #MISSING} proposes in words. */
    static final String PROPOSED = "with " + FindingQueries.OWN_SITES + " select shared.id from " + SHARED + " shared";

    /** The first contact that is the same as a contact of {@link #DUPLICATES}. */
    static final String FIRST_SAME = """
            select f.id from kernel.contact c join kernel.contact f on %s where c.id = ? order by f.id limit 1
            """.formatted(SAME);

    private ContactQueries() {}
}
