package de.nahtstelle.kernel.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One delivery as the administrators see it. All times are the system's, in UTC.
 *
 * @param condition the name of the {@link DeliveryFilter} that describes it best, or {@code RETRYING} when it is
 *     pending after a failure
 * @param nextAttempt not before then
 * @param closedAt when it was delivered or dismissed
 * @param lastError why the last failed attempt failed
 */
public record DeliveryRow(
        UUID id,
        long position,
        String observer,
        String event,
        int version,
        String condition,
        int attempts,
        Instant nextAttempt,
        Instant publishedAt,
        @Nullable Instant closedAt,
        @Nullable String lastError) {}
