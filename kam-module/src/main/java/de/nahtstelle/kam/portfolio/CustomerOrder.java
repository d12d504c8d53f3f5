package de.nahtstelle.kam.portfolio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The order of the list; customers that agree in the column follow each other by id.
 *
 * @param descending whether the greatest comes first
 */
public record CustomerOrder(CustomerColumn by, boolean descending) {
    /** By name, as the list begins. */
    public static final CustomerOrder BY_NAME = new CustomerOrder(CustomerColumn.NAME, false);

    /** Reads an order from an address, a leading minus for descending; by name when it says nothing known. */
    public static CustomerOrder parse(@Nullable String text) {
        String key = text == null ? "" : text.replaceFirst("^-", "");
        return Arrays.stream(CustomerColumn.values())
                .filter(column -> column.key().equals(key))
                .findFirst()
                .map(column -> new CustomerOrder(column, !key.equals(text)))
                .orElse(BY_NAME);
    }

    /** The order as it stands in an address. */
    public String text() {
        return (descending ? "-" : "") + by.key();
    }
}
