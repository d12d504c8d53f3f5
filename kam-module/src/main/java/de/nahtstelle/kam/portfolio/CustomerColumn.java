package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.persistence.Cursor;
import java.util.Locale;
import java.util.function.Function;

/** By what the list of customers can be ordered. */
public enum CustomerColumn {
    /** The name of the employer. */
    NAME(sight -> "c.name", "text", ".*", CustomerRow::name),
    /** How many sites it has. */
    SITES(SiteSight::siteCount, "int", "\\d{1,9}", row -> String.valueOf(row.sites())),
    /** How many job offers it has. */
    OFFERS(SiteSight::offerCount, "int", "\\d{1,9}", row -> String.valueOf(row.offers()));

    private final Function<SiteSight, String> column;
    private final String type;
    private final String values;
    private final Function<CustomerRow, String> value;

    CustomerColumn(
            Function<SiteSight, String> column, String type, String values, Function<CustomerRow, String> value) {
        this.column = column;
        this.type = type;
        this.values = values;
        this.value = value;
    }

    /** The name as it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the cursor was made for this order; one for another order, or tampered with, leads nowhere. */
    boolean accepts(Cursor cursor) {
        return cursor.key().size() == 2
                && cursor.key().get(0).matches(values)
                && cursor.key().get(1).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** The expression over {@code kam.customer c}: what one sees is also what one sorts by. */
    String column(SiteSight sight) {
        return column.apply(sight);
    }

    String type() {
        return type;
    }

    String of(CustomerRow row) {
        return value.apply(row);
    }
}
