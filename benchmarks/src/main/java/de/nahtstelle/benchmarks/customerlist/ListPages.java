package de.nahtstelle.benchmarks.customerlist;

import de.nahtstelle.kam.portfolio.CustomerColumn;
import de.nahtstelle.kam.portfolio.CustomerDecision;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every filter and some of them together, in every order, on the first page and deep inside, forwards and back. */
final class ListPages {
    private final UUID agency;
    private final UUID region;
    private final UUID middle;

    /**
     * For a house.
     *
     * @param agency answers for few customers
     * @param region answers for many
     * @param middle the id of a customer that was entered when half of them were there
     */
    ListPages(UUID agency, UUID region, UUID middle) {
        this.agency = agency;
        this.region = region;
        this.middle = middle;
    }

    /** What the list shows when it is opened. */
    static ListPage firstPage(Actor actor) {
        return new ListPage("all", actor, CustomerFilter.ALL, CustomerOrder.BY_NAME, Cursor.START);
    }

    List<ListPage> seenBy(Actor actor) {
        return filters().entrySet().stream()
                .flatMap(filter -> orders(filter.getValue())
                        .flatMap(order -> places(order).entrySet().stream()
                                .map(place -> new ListPage(
                                        filter.getKey() + ", " + order.text() + ", " + place.getKey(),
                                        actor,
                                        filter.getValue(),
                                        order,
                                        place.getValue()))))
                .toList();
    }

    private Map<String, CustomerFilter> filters() {
        Map<String, CustomerFilter> filters = new LinkedHashMap<>();
        filters.put("all", CustomerFilter.ALL);
        filters.put("region", new CustomerFilter(null, "NORD", null, null));
        filters.put("undecided", decision(null, CustomerDecision.OPEN));
        filters.put("for handback", decision(null, CustomerDecision.HANDBACK));
        filters.put("key accounts, none", decision(null, CustomerDecision.KEY_ACCOUNT));
        filters.put("region, undecided", decision("SUED", CustomerDecision.OPEN));
        filters.put("agency", new CustomerFilter(null, null, null, agency));
        filters.put("GKB region", new CustomerFilter(null, null, null, region));
        filters.put("agency, undecided", new CustomerFilter(null, null, CustomerDecision.OPEN, agency));
        filters.put("text in many", text("gmbh"));
        filters.put("text in some", text("kühllogistik"));
        filters.put("text in few", text("norkalux"));
        filters.put("text in one", text("000123"));
        filters.put("text in sites of many", text("standort"));
        filters.put("text in sites of some", text("00004"));
        filters.put("text in none", text("unauffindbar"));
        filters.put("words in many and some", text("gmbh fuerth"));
        filters.put("words in few and some", text("norkalux berlin"));
        filters.put("words apart, in none", text("berlin münchen"));
        return filters;
    }

    private static CustomerFilter decision(@Nullable String region, CustomerDecision decision) {
        return new CustomerFilter(null, region, decision, null);
    }

    private static CustomerFilter text(String text) {
        return new CustomerFilter(text, null, null, null);
    }

    /** What a text finds is put in order afterwards, up or down alike; one way each tells enough. */
    private static Stream<CustomerOrder> orders(CustomerFilter filter) {
        return Stream.of(CustomerColumn.values())
                .flatMap(column -> Stream.of(new CustomerOrder(column, false), new CustomerOrder(column, true)))
                .filter(order -> filter.text() == null || order.descending() != (order.by() == CustomerColumn.NAME));
    }

    private Map<String, Cursor> places(CustomerOrder order) {
        String value = switch (order.by()) {
            case NAME -> "Marlanex";
            case SITES -> "1";
            case OFFERS -> "0";
        };
        List<String> key = List.of(value, middle.toString());
        return Map.of("first page", Cursor.START, "deep", new Cursor(false, key), "deep, back", new Cursor(true, key));
    }
}
