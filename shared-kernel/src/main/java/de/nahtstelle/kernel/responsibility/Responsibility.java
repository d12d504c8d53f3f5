package de.nahtstelle.kernel.responsibility;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit answers for a subject from a moment on, until the next row begins.
 *
 * @param validFrom in UTC
 * @param unit the unit; null when the subject is answered for at its parts
 * @param reason why it passed, a stable name
 */
public record Responsibility(
        Instant validFrom,
        @Nullable UUID unit,
        @Nullable String unitNumber,
        @Nullable String unitName,
        String reason) {}
