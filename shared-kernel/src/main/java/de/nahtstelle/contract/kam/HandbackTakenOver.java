package de.nahtstelle.contract.kam;

import de.nahtstelle.contract.EventName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An agency has taken over a large customer that was handed back (KAM-09, KAM-10). When the customer chose decentral
 * care, several agencies take over, each its sites, and each take-over is an event of its own.
 *
 * @param handback the handback that is completed, for this agency
 * @param employer the customer
 * @param agency the unit that answers from now on
 * @param sites what it answers for when care is decentral; empty when it answers for the whole employer
 * @param at since when, in UTC
 */
@EventName(value = "kam.handback-taken-over", version = 1)
public record HandbackTakenOver(UUID handback, UUID employer, UUID agency, List<UUID> sites, Instant at) {
    /** Keeps the list from changing. */
    public HandbackTakenOver {
        sites = List.copyOf(sites);
    }
}
