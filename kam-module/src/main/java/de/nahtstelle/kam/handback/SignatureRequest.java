package de.nahtstelle.kam.handback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to the leads to sign for open findings, and what came of it (KAM-12).
 *
 * @param askedAt in UTC
 * @param askedUnit short name of the unit that asks
 * @param askedOf short names of the units whose leads are asked
 * @param answer null as long as nobody answered
 * @param answerReason why it was declined; null when it was not
 */
public record SignatureRequest(
        UUID id,
        int findings,
        String reason,
        Instant askedAt,
        String askedBy,
        String askedUnit,
        String askedOf,
        @Nullable SignatureAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String answerReason) {
    /** Whether it waits for an answer. */
    public boolean open() {
        return answer == null;
    }
}
