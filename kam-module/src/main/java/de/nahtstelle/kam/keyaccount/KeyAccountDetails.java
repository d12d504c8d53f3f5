package de.nahtstelle.kam.keyaccount;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key account as the page of its customer shows it.
 *
 * @param admittedBy who decided
 * @param endedOn last day; null while it is active
 */
public record KeyAccountDetails(
        UUID id,
        LocalDate admittedOn,
        String admittedBy,
        UUID receipt,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endedReason) {
    boolean activeOn(LocalDate day) {
        return !day.isBefore(admittedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** The id as a type. */
    public KeyAccountId keyAccount() {
        return new KeyAccountId(id);
    }
}
