package de.nahtstelle.kernel.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a decision, to be read.
 *
 * @param expiredOn last day on which the clause was in force, when it had ended without successor by the day of the
 *     facts; null when it was in force
 * @param result {@code GRANTED}, {@code REFUSED}, or {@code DECIDED} by the portal itself
 * @param factsOn the day of the facts, which chose the clause
 * @param decidedAt in UTC
 * @param person who asked; null when the portal decided by itself
 * @param coveredPerson for whom they acted; null when they acted for themselves
 * @param facts the facts by name, as JSON
 * @param wouldChangeIt the facts of the nearest different outcome, as JSON
 */
public record ReceiptRecord(
        UUID id,
        String rule,
        String clause,
        String directive,
        @Nullable LocalDate expiredOn,
        String result,
        LocalDate factsOn,
        Instant decidedAt,
        @Nullable String person,
        @Nullable String coveredPerson,
        String function,
        String unit,
        String subjectKind,
        UUID subject,
        String facts,
        @Nullable String wouldChangeIt) {
    /** Since when the clause was out of force without a successor; null when it was in force. */
    public @Nullable LocalDate outOfForceSince() {
        return expiredOn == null ? null : expiredOn.plusDays(1);
    }
}
