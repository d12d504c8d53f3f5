package de.nahtstelle.contract.kam;

import de.nahtstelle.contract.EventName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency has taken over a large customer that was handed back (KAM-09, KAM-10). When the customer chose decentral
 * care, several agencies take over, each its sites, and each take-over is an event of its own.
 *
 * @param handback the handback that is completed, for this agency
 * @param employer the customer
 * @param agency the unit that answers from now on
 * @param decentral whether it answers for these sites only; in events stored before it was said, follows from the sites
 * @param sites what it answers for when care is decentral, none when all were merged away; empty when care is central
 * @param at since when, in UTC
 */
@EventName(value = "kam.handback-taken-over", version = 1)
public record HandbackTakenOver(
        UUID handback, UUID employer, UUID agency, @Nullable Boolean decentral, List<UUID> sites, Instant at) {
    /** Keeps the list from changing and says how an older event meant its sites. */
    public HandbackTakenOver {
        sites = List.copyOf(sites);
        decentral = decentral == null ? !sites.isEmpty() : decentral;
    }
}
