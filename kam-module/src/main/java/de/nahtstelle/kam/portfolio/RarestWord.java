package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.persistence.SearchWords;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The customers that contain the rare ones of some words, in their own text or in that of a site, as a clause to go
 * before a query: {@code hit} has them, unless each of the words is in many. What is not needed is not read: the wider
 * look only where no word is rare, and for a single word only where so few customers have it that they are put in order
 * sooner than they are met along it.
 */
final class RarestWord {
    /** Whether {@code hit} has all customers that contain the words. */
    static final String FEW = "(exists (select from near) or exists (select from far))";

    private static final int CUSTOMERS = 2_000;
    private static final int SITES = 10_000;
    private static final String WIDE = "_wide";
    private static final int MORE_CUSTOMERS = 50_000;
    private static final int PUT_IN_ORDER = 20_000;
    private static final int MORE_SITES = 100_000;

    /** What one word is in, as far as it is read; it is rare when it is in no more. */
    private static final String LOOK = """
            named%1$s as materialized (select id from kam.customer where %2$s limit %3$d + 1),
            sited%1$s as materialized (select employer id from kernel.active_site where %2$s limit %4$d + 1),
            rare%1$s as materialized (
              select '%1$s' word where (select count(*) from named%1$s) <= %3$d and (select count(*) from sited%1$s) <= %4$d),
            """;

    private static final String HIT = """
            near as materialized (%s),
            far as materialized (select word from (%s) rare where not exists (select from near) and %s),
            hit as materialized (
              select id from (%s) found
               group by id having count(*) = (select count(*) from near) + (select count(*) from far))
            """;

    private static final String OF_FEW_CUSTOMERS =
            "(select count(distinct id) from sited%1$s) <= %2$d and (select count(*) from named%1$s) <= %2$d";

    private static final String FOUND = """
            select id, '%1$s' word from named%1$s where exists (select from %2$s where word = '%1$s')
             union
            select id, '%1$s' from sited%1$s where exists (select from %2$s where word = '%1$s')
            """;

    private final SearchWords words;

    RarestWord(SearchWords words) {
        this.words = words;
    }

    String hits() {
        List<Integer> places = words.indexed();
        return "with "
                + each(places, "", place -> look(place, "", CUSTOMERS, SITES))
                + each(places, "", place -> look(place, WIDE, MORE_CUSTOMERS, MORE_SITES))
                + HIT.formatted(
                        rare(places, ""),
                        rare(places, WIDE),
                        places.size() == 1 ? OF_FEW_CUSTOMERS.formatted(places.get(0), PUT_IN_ORDER) : "true",
                        each(
                                places,
                                " union ",
                                place -> FOUND.formatted(place, "near") + " union "
                                        + FOUND.formatted(place + WIDE, "far")));
    }

    private String look(int place, String kind, int customers, int sites) {
        return LOOK.formatted(place + kind, words.within("search", place), customers, sites);
    }

    private static String rare(List<Integer> places, String kind) {
        return each(places, " union all ", place -> "select word from rare" + place + kind);
    }

    private static String each(List<Integer> places, String between, IntFunction<String> sql) {
        return places.stream().map(sql::apply).collect(Collectors.joining(between));
    }
}
