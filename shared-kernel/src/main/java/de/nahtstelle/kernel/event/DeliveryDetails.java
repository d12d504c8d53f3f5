package de.nahtstelle.kernel.event;

import java.util.UUID;

/**
 * Everything an administrator needs to decide about one delivery.
 *
 * @param payload the event's ids and dates as JSON
 * @param orderingKey the subject it happened to
 * @param person who caused it, in which function of which unit
 * @param behind how many deliveries to the same observer wait for this one; counting stops at 1001
 */
public record DeliveryDetails(
        DeliveryRow row, String payload, UUID orderingKey, String person, String function, String unit, long behind) {
    /** Whether an administrator can still decide anything. */
    public boolean open() {
        return row.closedAt() == null;
    }
}
