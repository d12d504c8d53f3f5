package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.persistence.KeyPart;
import java.util.Locale;
import java.util.function.Function;

/** By what the list of customers can be ordered. */
public enum CustomerColumn {
    /** The name of the employer. */
    NAME("name", "text", KeyPart.TEXT, CustomerRow::name),
    /** How many sites it has. */
    SITES("site_count", "int", KeyPart.NUMBER, row -> String.valueOf(row.sites())),
    /** How many job offers it has. */
    OFFERS("offer_count", "int", KeyPart.NUMBER, row -> String.valueOf(row.offers()));

    private final String column;
    private final String type;
    private final KeyPart part;
    private final Function<CustomerRow, String> value;

    CustomerColumn(String column, String type, KeyPart part, Function<CustomerRow, String> value) {
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

    String column() {
        return column;
    }

    String type() {
        return type;
    }

    String of(CustomerRow row) {
        return value.apply(row);
    }
}
