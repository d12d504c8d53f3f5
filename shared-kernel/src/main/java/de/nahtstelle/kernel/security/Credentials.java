package de.nahtstelle.kernel.security;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what somebody is recognised who signs in.
 *
 * @param lockedUntil after too many failures; null when not locked
 */
record Credentials(
        UUID id,
        String passwordHash,
        int passwordVersion,
        @Nullable Instant lockedUntil) {
    boolean lockedAt(Instant moment) {
        return lockedUntil != null && lockedUntil.isAfter(moment);
    }
}
