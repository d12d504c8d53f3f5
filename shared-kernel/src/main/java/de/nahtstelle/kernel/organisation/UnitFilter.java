package de.nahtstelle.kernel.organisation;

import de.nahtstelle.kernel.persistence.SearchWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which units a list shows, and in which order.
 *
 * @param text words, each of them part of number, name or town of the seat, or a town or a postal code of five digits,
 *     which find the agency of its district, too; null for all
 * @param kind code of the kind of unit; null for all
 * @param day on which the units exist, in Berlin
 * @param order by name unless {@code number}; descending with a minus before it
 */
public record UnitFilter(
        @Nullable String text,
        @Nullable String kind,
        LocalDate day,
        @Nullable String order) {
    private static final String POSTAL_CODE = "\\d{5}";

    boolean byPostalCode() {
        return text != null && text.strip().matches(POSTAL_CODE);
    }

    boolean byText() {
        return text != null && !text.isBlank() && !byPostalCode();
    }

    boolean byNumber() {
        return order != null && order.endsWith("number");
    }

    boolean descending() {
        return order != null && order.startsWith("-");
    }

    SearchWords words() {
        return SearchWords.of(text);
    }

    @Nullable
    String stripped() {
        return text == null ? null : text.strip();
    }
}
