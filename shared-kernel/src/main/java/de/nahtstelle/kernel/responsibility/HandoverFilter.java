package de.nahtstelle.kernel.responsibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open handovers the monitor shows; null where anything goes.
 *
 * @param overdue only those whose deadline has passed
 */
public record HandoverFilter(
        @Nullable String seam,
        @Nullable UUID sender,
        @Nullable UUID receiver,
        boolean overdue) {
    /** All open handovers. */
    public static final HandoverFilter ALL = new HandoverFilter(null, null, null, false);
}
