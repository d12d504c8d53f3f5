package de.nahtstelle.kam.portfolio;

import java.util.List;

/**
 * How customers are looked for by a text among all of them. A text that few contain is looked up in the index of
 * texts and its customers are put in order; one that many contain is met soon enough along the order. The planner
 * cannot choose between the two by itself: it takes the place where a later page begins for nearly the end.
 */
final class CustomersByText {
    /** A condition on {@code kam.customer}, by the parameter {@code text}. */
    static final String MATCH = "search like '%' || kernel.fold(:text) || '%'";

    /** Goes before the query: the first customers that contain the text, enough of them to tell few from many. */
    static final String HITS =
            "with hit as materialized (select id from kam.customer where " + MATCH + " limit 2001)\n";

    /** What to read from in turn; of the two one is empty. The fence (offset 0) keeps the few from being forgotten. */
    static final List<String> FEW_OR_MANY = List.of(
            "(select f.* from hit join kam.customer f on f.id = hit.id"
                    + " where (select count(*) from hit) <= 2000 offset 0)",
            "(select m.* from kam.customer m where (select count(*) from hit) > 2000)");

    private CustomersByText() {}
}
