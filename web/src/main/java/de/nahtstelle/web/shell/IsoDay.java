package de.nahtstelle.web.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day as a parameter of an address, as the date input of a browser sends it. */
public final class IsoDay {
    private IsoDay() {}

    /** The day, or the other when the text is missing or no day. */
    public static LocalDate or(@Nullable String text, LocalDate other) {
        try {
            return text == null || text.isBlank() ? other : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return other;
        }
    }
}
