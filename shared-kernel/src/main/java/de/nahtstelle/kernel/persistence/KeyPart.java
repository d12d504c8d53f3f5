package de.nahtstelle.kernel.persistence;

import de.nahtstelle.kernel.time.CalendarDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value in the key of a list is; a cursor comes from an address and may hold anything. */
public enum KeyPart {
    /** Any text that the database can hold. */
    TEXT(value -> value.indexOf('\0') < 0),
    /** A whole number that is not negative. */
    NUMBER(Pattern.compile("[0-9]{1,9}").asMatchPredicate()),
    /** A day as 2022-11-07. */
    DAY(value -> CalendarDay.parse(value).isPresent()),
    /** A moment as 2022-11-07T08:00:00Z. */
    MOMENT(KeyPart::isMoment),
    /** An id. */
    ID(Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").asMatchPredicate());

    private static final int LAST_YEAR = 9999;

    private final Predicate<String> fits;

    KeyPart(Predicate<String> fits) {
        this.fits = fits;
    }

    boolean fits(String value) {
        return fits.test(value);
    }

    private static boolean isMoment(String value) {
        try {
            int year = Instant.parse(value).atOffset(ZoneOffset.UTC).getYear();
            return year >= 1 && year <= LAST_YEAR;
        } catch (DateTimeException noMoment) {
            return false;
        }
    }
}
