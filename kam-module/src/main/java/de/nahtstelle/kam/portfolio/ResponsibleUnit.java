package de.nahtstelle.kam.portfolio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit that answered for a customer or for one of its sites.
 *
 * @param site number of the site; null for the customer as a whole
 * @param since since when, in UTC
 */
public record ResponsibleUnit(@Nullable String site, String unitNumber, String unit, Instant since) {}
