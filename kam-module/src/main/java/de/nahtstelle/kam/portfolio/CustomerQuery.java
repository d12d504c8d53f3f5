package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.SearchWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of a list of customers: sight, filter, order and place, each backed by an index. */
final class CustomerQuery {
    private static final String ROWS = """
            %1$sselect c.id, c.customer_number, c.name, c.seat_town, c.region, c.decision, u.short_name unit,
                   %2$s sites, %3$s offers, %8$s own_sites, c.version, %7$s found_by
              from (%4$s) c
              left join kernel.unit u on u.id = c.responsible_unit
             order by %5$s %6$s, c.id %6$s
            """;
    private static final String PART = "(select c.* from %1$s c where %2$s order by %3$s %4$s, c.id %4$s%5$s)";
    private static final String COUNT = "%sselect count(*) from (select from (%s) c where %s limit :limit) counted";

    private final CustomerSight sight;
    private final CustomersByText byText;
    private final CustomersByUnit byUnit;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CustomerQuery(CustomerSight sight, CustomerFilter filter) {
        this.sight = sight;
        byText = new CustomersByText(SearchWords.of(filter.text()), sight.sites(), sight.all());
        byUnit = new CustomersByUnit(sight);
        parameters.putAll(sight.parameters());
        conditions.add(byText.condition());
        parameters.putAll(byText.parameters());
        equal("region", filter.region());
        equal("decision", filter.decision() == null ? null : filter.decision().name());
        answeredBy(filter.unit());
    }

    private void answeredBy(@Nullable UUID unit) {
        if (unit != null) {
            parameters.put("unit", unit);
        }
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            conditions.add("c." + column + " = :" + column);
            parameters.put(column, value);
        }
    }

    String page(CustomerOrder order, Cursor cursor) {
        boolean descending = order.descending() != cursor.backward();
        if (!cursor.start()) {
            conditions.add("(" + order.by().column(sight.sites()) + ", c.id) " + (descending ? "<" : ">")
                    + " (cast(:key as " + order.by().type() + "), :id)");
            parameters.put("key", String.valueOf(cursor.part(0)));
            parameters.put("id", UUID.fromString(String.valueOf(cursor.part(1))));
        }
        return rows(order.by(), descending ? "desc" : "asc", " limit :limit");
    }

    String all(CustomerOrder order) {
        return rows(order.by(), order.descending() ? "desc" : "asc", "");
    }

    String count() {
        String rows =
                sources().stream().map("select c.* from %s c"::formatted).collect(Collectors.joining(" union all "));
        return COUNT.formatted(byText.hits(), rows, where());
    }

    private String rows(CustomerColumn by, String direction, String limit) {
        SiteSight sites = sight.sites();
        String parts = sources().stream()
                .map(from -> PART.formatted(from, where(), by.column(sites), direction, limit))
                .collect(Collectors.joining(" union all "));
        return ROWS.formatted(
                byText.hits(),
                sites.siteCount(),
                sites.offerCount(),
                parts,
                by.column(sites),
                direction,
                byText.site(),
                sites.ownCount());
    }

    private List<String> sources() {
        List<String> rows = byText.sources(sight.rows(), "id");
        return parameters.containsKey("unit") ? byUnit.sources(rows, byText.asked()) : rows;
    }

    private String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
