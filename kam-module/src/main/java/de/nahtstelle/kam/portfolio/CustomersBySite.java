package de.nahtstelle.kam.portfolio;

import java.util.List;

/**
 * How customers are looked for by a text of their own or of a site that the actor may see. Among all of them a text that
 * few contain is looked up in the two indexes of texts and its customers are put in order; one that many contain is met
 * soon enough along the order (why the planner is not asked: {@link CustomersByText}).
 */
final class CustomersBySite {
    /** Goes before a query among all customers: who contains the text, and whether these are all that do. */
    static final String HITS = """
            with named as materialized (select id from kam.customer where %1$s limit 2001),
                 sited as materialized (select employer from kernel.active_site where %1$s limit 10001),
                 few as materialized (select (select count(*) from named) <= 2000
                                             and (select count(*) from sited) <= 10000 so),
                 hit as (select id from named union select employer from sited)
            """.formatted(CustomersByText.MATCH);

    private static final String OF_SITE =
            "kernel.active_site s where s.employer = c.id and s." + CustomersByText.MATCH + " and ";

    private final CustomerSight sight;

    CustomersBySite(CustomerSight sight) {
        this.sight = sight;
    }

    /**
     * What to read from in turn instead of the actor's customers. Of the two among all customers one is empty. Fences
     * (offset 0) keep the few from being forgotten, from being joined by reading all customers, and, of the many, the
     * sites of all customers from being collected where those of the next one are asked for.
     */
    List<String> sources() {
        return sight.all()
                ? List.of(
                        "(select f.* from hit cross join lateral (select i.* from kam.customer i where i.id = hit.id offset 0) f"
                                + " where (select so from few) offset 0)",
                        matching("not (select so from few) and "))
                : List.of(matching(""));
    }

    private String matching(String when) {
        return "(select c.* from " + sight.rows() + " c where " + when + "(c." + CustomersByText.MATCH
                + " or exists (select from " + OF_SITE + sight.sites().condition() + " offset 0)))";
    }

    /** The first site by which {@code kam.customer c} was found, as an expression; null when its own text led there. */
    String site() {
        return "case when not c." + CustomersByText.MATCH + " then (select concat_ws(', ', s.number || ' ' || s.name,"
                + " concat_ws(' ', s.postal_code, s.town)) from " + OF_SITE
                + sight.sites().condition() + " order by s.number limit 1) end";
    }
}
