package de.nahtstelle.kam.handback;

import java.util.List;
import java.util.UUID;

/**
 * What another postal code of a site leads to: other agencies than the one a person confirmed (KAM-09).
 *
 * @param confirmed short name of the confirmed agency
 * @param candidates short names of the agencies that come into question instead; none when none is known
 */
public record Rerouting(UUID site, String record, String confirmed, List<String> candidates) {}
