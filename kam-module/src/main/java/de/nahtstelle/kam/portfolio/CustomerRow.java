package de.nahtstelle.kam.portfolio;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the list shows it.
 *
 * @param unit short name of the unit that answers for it; null when the agencies of its sites do
 * @param ownSites for how many sites the agency of the actor answers beside that unit
 * @param version what a form that decides on it has to send back
 * @param foundBy number, name and place of the site by which a search found it; null when its own number, name or town
 *     did, or nothing was looked for
 */
public record CustomerRow(
        UUID id,
        String customerNumber,
        String name,
        @Nullable String seatTown,
        String region,
        CustomerDecision decision,
        @Nullable String unit,
        int sites,
        int offers,
        int ownSites,
        int version,
        @Nullable String foundBy) {}
