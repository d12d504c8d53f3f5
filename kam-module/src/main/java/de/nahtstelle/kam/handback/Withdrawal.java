package de.nahtstelle.kam.handback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The notice to an agency that a customer announced to it goes elsewhere.
 *
 * @param id of the agency's part in the handback
 * @param announcedAt when it was told, in UTC
 * @param withdrawnAt when another agency was chosen, in UTC
 * @param readAt when the agency acknowledged it, in UTC; null as long as it has not
 */
public record Withdrawal(
        UUID id,
        UUID handback,
        String customer,
        Instant announcedAt,
        Instant withdrawnAt,
        @Nullable Instant readAt) {}
