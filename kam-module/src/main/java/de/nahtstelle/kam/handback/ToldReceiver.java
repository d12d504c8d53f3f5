package de.nahtstelle.kam.handback;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency that was told of a customer, with the addendum to what it was told.
 *
 * @param addendum the newest addendum; null when none was written
 * @param addendumUpto the last change it lists
 * @param addendumRead the last change that the agency has fetched; null when it has fetched none
 */
public record ToldReceiver(
        UUID id,
        UUID handback,
        UUID unit,
        String agency,
        String customer,
        String customerNumber,
        Instant announcedAt,
        @Nullable UUID addendum,
        @Nullable UUID addendumUpto,
        @Nullable UUID addendumRead) {
    HandbackId caseId() {
        return new HandbackId(handback);
    }

    UUID keptAddendum() {
        return Objects.requireNonNull(addendum);
    }
}
