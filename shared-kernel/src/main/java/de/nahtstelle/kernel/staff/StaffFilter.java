package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.persistence.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows, and in which order.
 *
 * @param text words, each of them part of personnel number, name or sign-in name; null for all
 * @param withoutFunction only people who hold no function today
 * @param order by name unless {@code number}; descending with a minus before it
 */
public record StaffFilter(
        @Nullable String text,
        boolean withoutFunction,
        @Nullable String order) {
    boolean byText() {
        return text != null && !text.isBlank();
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
}
