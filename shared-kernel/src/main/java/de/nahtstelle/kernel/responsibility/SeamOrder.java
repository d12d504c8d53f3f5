package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.persistence.KeyPart;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what the monitor is ordered, the most pressing first. */
public enum SeamOrder {
    /** The earliest deadline first. */
    DEADLINE("h.deadline", "date"),
    /** The longest open first. */
    AGE("h.offered_at", "timestamptz");

    private final String column;
    private final String type;

    SeamOrder(String column, String type) {
        this.column = column;
        this.type = type;
    }

    /** Reads an order from an address; by deadline when it says nothing known. */
    public static SeamOrder parse(@Nullable String text) {
        return AGE.key().equals(text) ? AGE : DEADLINE;
    }

    /** The name as it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String column() {
        return column;
    }

    String type() {
        return type;
    }

    String of(OpenSeamRow row) {
        return this == AGE ? row.offeredAt().toString() : row.deadline().toString();
    }

    KeyPart part() {
        return this == AGE ? KeyPart.MOMENT : KeyPart.DAY;
    }
}
