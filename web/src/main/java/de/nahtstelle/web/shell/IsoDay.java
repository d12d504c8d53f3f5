package de.nahtstelle.web.shell;

import de.nahtstelle.kernel.time.CalendarDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as a parameter of an address, as the date input of a browser sends it. */
public final class IsoDay {
    private IsoDay() {}

    /** The day, or the other when the text is missing or no day. */
    public static LocalDate or(@Nullable String text, LocalDate other) {
        return CalendarDay.parse(text).orElse(other);
    }
}
