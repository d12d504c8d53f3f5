package de.nahtstelle.kam.handback;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The agencies a person confirmed.
 *
 * @param agencies the agency by site; where care is central, by the seat
 * @param confirmed the points of the checklist that were confirmed
 * @param version the version of the case the form was shown with
 */
public record ConfirmedReceivers(Map<UUID, UUID> agencies, Set<String> confirmed, int version) {
    /** What it has in common with every step. */
    StepDone done() {
        return new StepDone(confirmed, version);
    }
}
