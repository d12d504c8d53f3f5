package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.persistence.SearchWords;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which customers a list shows; null where anything goes.
 *
 * @param text words, each of them part of number, name or town of the seat, or of number, name, postal code, town or
 *     Betriebsnummer of a site that the actor may see; at least {@link #SHORTEST_TEXT} characters
 * @param region {@code NORD}, {@code SUED} or {@code WEST}
 * @param unit the unit that answers for the customer as a whole, or for a site that the actor may see
 */
public record CustomerFilter(
        @Nullable String text,
        @Nullable String region,
        @Nullable CustomerDecision decision,
        @Nullable UUID unit) {
    /** A shorter text would have to be looked for in every row. */
    public static final int SHORTEST_TEXT = SearchWords.SHORTEST;

    /** All customers. */
    public static final CustomerFilter ALL = new CustomerFilter(null, null, null, null);

    /** Whether the text is too short to look for. */
    public boolean textTooShort() {
        return text != null && text.strip().length() < SHORTEST_TEXT;
    }
}
