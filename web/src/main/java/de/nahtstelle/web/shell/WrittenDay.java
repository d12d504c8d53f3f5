package de.nahtstelle.web.shell;

import de.nahtstelle.kernel.time.CalendarDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as a parameter of an address: as people write it in a form (07.11.2022), or as a link carries it (2022-11-07).
 *
 * @param day the day that counts: the one written, or the other one when none was
 * @param text what stands in the field
 * @param wrong whether something is written that is no day
 */
public record WrittenDay(LocalDate day, String text, boolean wrong) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    /** Reads it; the other day counts when nothing is written, or no day. */
    public static WrittenDay read(@Nullable String text, LocalDate other) {
        if (text == null || text.isBlank()) {
            return new WrittenDay(other, FORM.format(other), false);
        }
        return parse(text.strip())
                .map(day -> new WrittenDay(day, FORM.format(day), false))
                .orElseGet(() -> new WrittenDay(other, text.strip(), true));
    }

    private static Optional<LocalDate> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return CalendarDay.parse(
                written.matches()
                        ? "%s-%2s-%2s"
                                .formatted(written.group(3), written.group(2), written.group(1))
                                .replace(' ', '0')
                        : text);
    }
}
