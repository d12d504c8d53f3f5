package de.nahtstelle.web.shell;

import de.nahtstelle.kernel.time.CalendarDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it (07.11.2022, 7.11.22, 07112022) or a link carries it (2022-11-07). Two digits name a year of this century. */
final class TypedDay {
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})|(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern LINKED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TypedDay() {}

    /** The day; empty when the text is none. */
    static Optional<LocalDate> parse(String text) {
        Matcher typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            return CalendarDay.parse(text.strip());
        }
        int first = typed.group(1) == null ? 4 : 1;
        return CalendarDay.parse(
                year(typed.group(first + 2)) + "-" + two(typed.group(first + 1)) + "-" + two(typed.group(first)));
    }

    /** Whether the text is written like a day, be there such a day or not. */
    static boolean looksLikeOne(String text) {
        return TYPED.matcher(text.strip()).matches()
                || LINKED.matcher(text.strip()).matches();
    }

    private static String year(String typed) {
        return typed.length() == 2 ? "20" + typed : typed;
    }

    private static String two(String typed) {
        return typed.length() == 1 ? "0" + typed : typed;
    }
}
