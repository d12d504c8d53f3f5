package de.nahtstelle.kam.handback.overview;

import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.HandbackStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handback as a list shows it.
 *
 * @param done the last complete step
 * @param openedAt in UTC
 * @param agencies the receiving agencies the actor may know, by short name; null when there is none yet
 * @param dueOn the first last day of anything open in the case that the actor may know of; null when nothing is open
 * @param land the Land by whose working days that day counts; null without day
 */
public record HandbackRow(
        UUID id,
        String customerNumber,
        String customer,
        String region,
        HandbackStep done,
        @Nullable Care care,
        Instant openedAt,
        @Nullable String agencies,
        @Nullable LocalDate dueOn,
        @Nullable String land) {}
