package de.nahtstelle.kam.handback.overview;

import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which handbacks a list shows; null where anything goes.
 *
 * @param text words by which the customer is found, as in {@link CustomerFilter#text}
 * @param done the last complete step
 * @param region {@code NORD}, {@code SUED} or {@code WEST}
 * @param agency a receiving agency
 * @param overdue only those in which something that the actor may know of is open beyond its last day
 */
public record HandbackFilter(
        @Nullable String text,
        @Nullable HandbackStep done,
        @Nullable String region,
        @Nullable UUID agency,
        boolean overdue) {
    /** All handbacks. */
    public static final HandbackFilter ALL = new HandbackFilter(null, null, null, null, false);

    /** Whether the text is too short to look for. */
    public boolean textTooShort() {
        return text != null && !text.isBlank() && text.strip().length() < CustomerFilter.SHORTEST_TEXT;
    }
}
