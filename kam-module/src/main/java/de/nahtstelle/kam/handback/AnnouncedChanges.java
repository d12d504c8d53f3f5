package de.nahtstelle.kam.handback;

/** Which changes of data sets concern which agency: those since its announcement, and of them only its part. */
final class AnnouncedChanges {
    /**
     * The changes c of handback h with each receiver r they concern and its unit n; s is the site and a its place with r. A site
     * that was merged counts as the one it went into. What is not announced to the agency yet is no change to it: the
     * announcement will list it as it then is.
     */
    static final String FROM = """
             from kam.record_change c
             join kam.handback h on h.id = c.handback
             join kam.handback_receiver r on r.handback = h.id and r.state <> 'MISDIRECTED' and c.id > r.document
             join kernel.unit n on n.id = r.unit
             left join kernel.site s on s.id = c.site
             left join kam.handback_site a on a.receiver = r.id and a.site = coalesce(s.merged_into, s.id)
            where (h.care = 'CENTRAL' or c.field = 'EMPLOYER_NUMBER' or a.told or (a.site is null and c.receiver = r.id))
            """;

    /** A change the agency of r has not fetched yet. */
    static final String UNREAD = "c.id > coalesce(r.addendum_read, r.document)";

    /** The site of c does not come to r any more. */
    static final String LEAVES = "(h.care = 'DECENTRAL' and c.site is not null and a.site is null)";

    private AnnouncedChanges() {}
}
