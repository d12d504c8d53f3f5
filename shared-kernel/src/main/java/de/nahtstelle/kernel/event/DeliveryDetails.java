package de.nahtstelle.kernel.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything an administrator needs to decide about one delivery.
 *
 * @param payload the event's ids and dates as JSON
 * @param orderingKey the subject it happened to
 * @param person who caused it, in which function of which unit
 * @param coveredPerson for whom they acted; null when they acted for themselves
 * @param behind how many deliveries to the same observer wait for this one; counting stops at 1001
 */
public record DeliveryDetails(
        DeliveryRow row,
        String payload,
        UUID orderingKey,
        String person,
        @Nullable String coveredPerson,
        String function,
        String unit,
        long behind) {
    /** Whether an administrator can still decide anything. */
    public boolean open() {
        return row.closedAt() == null;
    }
}
