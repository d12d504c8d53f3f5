package de.nahtstelle.kam.portfolio;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How customers are looked for by a text among all of them. A text that few contain is looked up in the index of
 * texts and its customers are put in order; one that many contain is met soon enough along the order. The planner
 * cannot choose between the two by itself: it takes the place where a later page begins for nearly the end.
 */
public final class CustomersByText {
    /** A condition on {@code kam.customer}, by the parameter {@code text}. */
    public static final String MATCH = "search like '%' || kernel.fold(:text) || '%'";

    /** Goes before the query: the first customers that contain the text, enough of them to tell few from many. */
    public static final String HITS =
            "with hit as materialized (select id from kam.customer where " + MATCH + " limit 2001)\n";

    private static final Pattern WILDCARD = Pattern.compile("[\\\\%_]");

    private CustomersByText() {}

    /**
     * What to read from in turn instead of the table; of the two one is empty. The fence (offset 0) keeps the few from
     * being forgotten.
     *
     * @param customer the column that names the customer
     */
    public static List<String> fewOrMany(String table, String customer) {
        return List.of(
                "(select f.* from hit join " + table + " f on f." + customer + " = hit.id"
                        + " where (select count(*) from hit) <= 2000 offset 0)",
                "(select m.* from " + table + " m where (select count(*) from hit) > 2000)");
    }

    /** The text as the parameter of the condition: whatever it holds is looked for as it stands. */
    public static String parameter(String text) {
        return WILDCARD.matcher(text.strip()).replaceAll("\\\\$0");
    }
}
