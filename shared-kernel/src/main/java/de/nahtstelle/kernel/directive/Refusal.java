package de.nahtstelle.kernel.directive;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an action was refused, as pages and problem documents show it.
 *
 * @param receipt id of the stored receipt
 * @param clause the clause that refused, for instance {@code KAM-02}
 * @param expiredOn last day on which the clause was in force, when no successor is registered; null while it is
 * @param facts the facts by name
 * @param wouldChangeIt the facts of the nearest different outcome
 */
public record Refusal(
        UUID receipt,
        String rule,
        String clause,
        @Nullable LocalDate expiredOn,
        Map<String, ?> facts,
        Map<String, ?> wouldChangeIt) {
    /** Since when the clause is out of force without a successor; null while it is in force. */
    public @Nullable LocalDate outOfForceSince() {
        return expiredOn == null ? null : expiredOn.plusDays(1);
    }
}
