package de.nahtstelle.web.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A day as a parameter of an address: as people type it or a link carries it.
 *
 * @param day the day that counts: the one written, or the other one when none was
 * @param text what stands in the field
 * @param wrong whether something is written that is no day
 */
public record WrittenDay(LocalDate day, String text, boolean wrong) {
    static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Reads it; the other day counts when nothing is written, or no day. */
    public static WrittenDay read(@Nullable String text, LocalDate other) {
        if (text == null || text.isBlank()) {
            return new WrittenDay(other, FORM.format(other), false);
        }
        return TypedDay.parse(text)
                .map(day -> new WrittenDay(day, FORM.format(day), false))
                .orElseGet(() -> new WrittenDay(other, text.strip(), true));
    }
}
