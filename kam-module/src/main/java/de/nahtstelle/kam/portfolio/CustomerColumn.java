package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.persistence.KeyPart;
import java.util.Locale;
import java.util.function.Function;

/** By what the list of customers can be ordered. */
public enum CustomerColumn {
    /** The name of the employer. */
    NAME(sight -> "c.name", "text", KeyPart.TEXT, CustomerRow::name),
    /** How many sites it has. */
    SITES(SiteSight::siteCount, "int", KeyPart.NUMBER, row -> String.valueOf(row.sites())),
    /** How many open job offers it has. */
    OFFERS(SiteSight::offerCount, "int", KeyPart.NUMBER, row -> String.valueOf(row.offers()));

    private final Function<SiteSight, String> column;
    private final String type;
    private final KeyPart part;
    private final Function<CustomerRow, String> value;

    CustomerColumn(Function<SiteSight, String> column, String type, KeyPart part, Function<CustomerRow, String> value) {
        this.column = column;
        this.type = type;
        this.part = part;
        this.value = value;
    }

    /** The name as it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    KeyPart part() {
        return part;
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
