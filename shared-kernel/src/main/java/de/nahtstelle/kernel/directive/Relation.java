package de.nahtstelle.kernel.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How another directive is related to one.
 *
 * @param fromDay from when on, for a repeal; null where the source names no day
 */
public record Relation(
        Kind kind,
        String number,
        @Nullable String titleDe,
        @Nullable String titleEn,
        @Nullable LocalDate fromDay) {
    /** The relation, seen from the one directive. */
    public enum Kind {
        /** It repeals the other. */
        REPEALS,
        /** It notes that the other lapsed. */
        NOTES_LAPSED,
        /** It was repealed by the other. */
        REPEALED_BY,
        /** The other notes that it lapsed. */
        LAPSED_BY,
        /** It refers to the other. */
        REFERS_TO,
        /** The other refers to it. */
        REFERRED_BY
    }
}
