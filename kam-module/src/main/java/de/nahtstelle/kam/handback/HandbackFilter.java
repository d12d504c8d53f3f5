package de.nahtstelle.kam.handback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which handbacks a list shows; null where anything goes.
 *
 * @param done the last complete step
 * @param region {@code NORD}, {@code SUED} or {@code WEST}
 * @param agency a receiving agency
 * @param overdue only those in which an agency has let its day pass
 */
public record HandbackFilter(
        @Nullable HandbackStep done,
        @Nullable String region,
        @Nullable UUID agency,
        boolean overdue) {
    /** All handbacks. */
    public static final HandbackFilter ALL = new HandbackFilter(null, null, null, false);
}
