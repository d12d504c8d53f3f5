package de.nahtstelle.kam.handback;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agencies a person confirmed.
 *
 * @param agencies the agency by site; where care is central, by the seat
 * @param confirmed the points of the checklist that were confirmed
 * @param version the version of the case the form was shown with
 * @param reason why one of them is none that was proposed; null when all are proposed. No personal data
 */
public record ConfirmedReceivers(
        Map<UUID, UUID> agencies,
        Set<String> confirmed,
        int version,
        @Nullable String reason) {
    /** Blanks say nothing. */
    public ConfirmedReceivers {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Proposed agencies only. */
    public ConfirmedReceivers(Map<UUID, UUID> agencies, Set<String> confirmed, int version) {
        this(agencies, confirmed, version, null);
    }

    /** What it has in common with every step. */
    StepDone done() {
        return new StepDone(confirmed, version);
    }
}
