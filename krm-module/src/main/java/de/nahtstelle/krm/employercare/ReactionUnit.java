package de.nahtstelle.krm.employercare;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that answers reactions of an employer.
 *
 * @param site the site it answers for; null when it answers for the whole employer
 * @param since in UTC
 */
public record ReactionUnit(@Nullable UUID site, UUID unit, String unitNumber, String unitName, Instant since) {}
