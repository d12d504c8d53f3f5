package de.nahtstelle.kernel.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as people and machines write it in forms, addresses and documents: 2022-11-07. */
public final class CalendarDay {
    private static final int LAST_YEAR = 9999;

    private CalendarDay() {}

    /** The day; empty when the text is missing, no day, or of a year before 1 or after 9999, which nobody can mean. */
    public static Optional<LocalDate> parse(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
