package de.nahtstelle.kam.handback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency answers to the announcement.
 *
 * @param remarks what matters in its region; null when nothing does
 * @param done the part that was seen, and the points that were confirmed
 * @param changesSeen the newest change of its data sets that was shown to it; null when it was shown none
 */
public record Agreement(
        @Nullable String remarks, PartDone done, @Nullable UUID changesSeen) {
    /** The answer of an agency that was shown no change. */
    public Agreement(@Nullable String remarks, PartDone done) {
        this(remarks, done, null);
    }
}
