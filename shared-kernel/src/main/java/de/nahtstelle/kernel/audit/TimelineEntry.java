package de.nahtstelle.kernel.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a subject's timeline.
 *
 * @param at when, in UTC
 * @param action stable name of what was done; the page shows the message of that name
 * @param person who did it; null when the portal did by itself
 * @param coveredPerson for whom the person acted; null when for themselves
 * @param clause the clause it follows, if any
 * @param details what changed, as JSON text
 * @param concerned the person the entry is about, by name; null when it is about none
 * @param receipt the receipt of the decision behind it; null where none was kept
 */
public record TimelineEntry(
        UUID id,
        Instant at,
        @Nullable String person,
        @Nullable String coveredPerson,
        String function,
        String unit,
        String action,
        @Nullable String clause,
        String details,
        @Nullable String concerned,
        @Nullable UUID receipt) {}
