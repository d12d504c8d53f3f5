package de.nahtstelle.kam.site;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency is told of a site it answers for from now on.
 *
 * @param site number and name
 * @param readAt when the agency acknowledged it, in UTC; null until then
 */
public record SiteNotice(
        UUID id,
        UUID customerId,
        String customer,
        String site,
        String address,
        Instant enteredAt,
        @Nullable Instant readAt) {}
