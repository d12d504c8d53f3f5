package de.nahtstelle.kam.portfolio;

import java.util.List;

/**
 * How customers are looked for by the unit that answers for them as a whole or for a site that the actor may see
 * (KAM-03). Among all of them each of the two is read along an index of its own: of whole customers a unit may have
 * many, which stand in the order of the list; of sites it has the few of its district.
 */
final class CustomersByUnit {
    private static final String WHOLE = "c.responsible_unit = :unit";

    private static final String OF_SITES = """
            (select s.employer from kernel.responsibility r join kernel.active_site s on s.id = r.subject
              where r.unit = :unit and r.subject_kind = 'kernel.site'
                and not exists (select from kernel.responsibility later
                                 where later.subject = r.subject and later.valid_from > r.valid_from))
            """;

    private static final String SOME_SITE = """
            exists (select from kernel.active_site s
                     where s.employer = c.id and (select r.unit from kernel.responsibility r where r.subject = s.id
                                                   order by r.valid_from desc limit 1) = :unit and %s)
            """;

    private final CustomerSight sight;

    CustomersByUnit(CustomerSight sight) {
        this.sight = sight;
    }

    /**
     * What to read from in turn instead of these rows. The fence (offset 0) keeps the few of the sites from being looked
     * for along an index of all customers.
     *
     * @param narrow whether the rows are looked for by a text already
     */
    List<String> sources(List<String> rows, boolean narrow) {
        if (!sight.all()) {
            return matching(rows, SOME_SITE.formatted(sight.sites().condition()));
        }
        return narrow
                ? matching(rows, "c.id in " + OF_SITES)
                : List.of(
                        "(select c.* from kam.customer c where " + WHOLE + ")",
                        "(select c.* from kam.customer c where c.id = any(array" + OF_SITES
                                + ") and c.responsible_unit is distinct from :unit offset 0)");
    }

    private static List<String> matching(List<String> rows, String sites) {
        return rows.stream()
                .map(from -> "(select c.* from " + from + " c where (" + WHOLE + " or " + sites + "))")
                .toList();
    }
}
