package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.persistence.SearchWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How customers are looked for by words, each of which stands in the customer's own text or in that of a site that the
 * actor may see. Among all customers the rare ones of the words are looked up in the two indexes of texts, and the customers
 * that contain them are put in order; where every word is in many, customers are as a rule met soon along the order. The
 * planner cannot choose between the two by itself: it takes the place where a later page begins for nearly the end.
 */
public final class CustomersByText {
    private static final String OF_SITE = "kernel.active_site s where s.employer = c.id and ";

    private final SearchWords words;
    private final SiteSight sites;
    private final boolean all;

    /**
     * For what somebody looks for.
     *
     * @param sites the sites by which the actor may find a customer
     * @param all whether they are looked for among all customers; else among the few that an agency may see
     */
    public CustomersByText(SearchWords words, SiteSight sites, boolean all) {
        this.words = words;
        this.sites = sites;
        this.all = all;
    }

    /** Whether anything is looked for. */
    public boolean asked() {
        return !words.none();
    }

    /** Goes before the query. */
    public String hits() {
        return asked() && all ? new RarestWord(words).hits() : "";
    }

    /**
     * What to read from in turn instead of these rows; of two, one is empty. Fences (offset 0) keep the few from being
     * forgotten, and from being joined by reading all rows.
     *
     * @param rows the table, or what stands in its place
     * @param customer its column that names the customer
     */
    public List<String> sources(String rows, String customer) {
        return asked() && all
                ? List.of(
                        "(select f.* from hit cross join lateral (select i.* from " + rows + " i where i." + customer
                                + " = hit.id offset 0) f where " + RarestWord.FEW + " offset 0)",
                        "(select m.* from " + rows + " m where not " + RarestWord.FEW + ")")
                : List.of(rows);
    }

    /**
     * The condition on {@code kam.customer c}. The fences keep the sites of all customers from being collected where
     * those of the next one are asked for.
     */
    public String condition() {
        return asked() ? words.places().stream().map(this::contains).collect(Collectors.joining(" and ")) : "true";
    }

    private String contains(int word) {
        return "(" + words.within("c.search", word) + " or exists (select from " + OF_SITE
                + words.within("s.search", word) + " and " + sites.condition() + " offset 0))";
    }

    /**
     * The site by which {@code kam.customer c} was found, as an expression: the first of those that contain most of the
     * words; null when its own text contains them all.
     */
    String site() {
        return asked()
                ? "case when not (" + words.allWithin("c.search") + ") then (select concat_ws(', ', s.number || ' ' ||"
                        + " s.name, concat_ws(' ', s.postal_code, s.town)) from " + OF_SITE + "(" + led() + ") and "
                        + sites.condition() + " order by " + contained() + " desc, s.number limit 1) end"
                : "null";
    }

    private String led() {
        return words.places().stream()
                .map(word -> "not " + words.within("c.search", word) + " and " + words.within("s.search", word))
                .collect(Collectors.joining(" or "));
    }

    private String contained() {
        return words.places().stream()
                .map(word -> "(" + words.within("s.search", word) + ")::int")
                .collect(Collectors.joining(" + "));
    }

    /** The parameters of all this. */
    public Map<String, Object> parameters() {
        return words.parameters();
    }
}
