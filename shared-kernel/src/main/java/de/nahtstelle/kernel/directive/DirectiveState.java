package de.nahtstelle.kernel.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a directive stands on a day. */
public enum DirectiveState {
    /** In force. */
    IN_FORCE,
    /** Its first day is still to come. */
    NOT_YET,
    /** Its last day has passed; as long as no successor is registered its rules go on applying with a warning. */
    EXPIRED,
    /** In force until revoked, it was revoked; like one that expired it applies on as long as no successor is registered. */
    REVOKED,
    /** Another directive repealed it, from that one's first day. */
    REPEALED,
    /** It lapsed by time, as a later directive notes. */
    LAPSED,
    /** Only known because others cite it. */
    ONLY_CITED;

    /**
     * Since when its rules apply with a warning; null while it is in force, and where another directive took its place.
     *
     * @param validTo its last day, where it has one
     * @param revokedOn the day it was revoked, where it was
     */
    @Nullable
    LocalDate outOfForceSince(@Nullable LocalDate validTo, @Nullable LocalDate revokedOn) {
        return switch (this) {
            case REVOKED -> revokedOn;
            case EXPIRED -> validTo == null ? null : validTo.plusDays(1);
            case IN_FORCE, NOT_YET, REPEALED, LAPSED, ONLY_CITED -> null;
        };
    }
}
