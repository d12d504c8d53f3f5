package de.nahtstelle.kam.keyaccount;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who serves a key account in a role, seen from one day.
 *
 * @param validTo last day; null while it is open
 * @param gone whether the person no longer holds the function in the team on that day
 * @param absentUntil last day of an absence on that day; null when present
 * @param cover who stands in while absent; null when nobody does
 */
public record TrioMember(
        TrioRole role,
        UUID membership,
        String name,
        String team,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean gone,
        @Nullable LocalDate absentUntil,
        @Nullable String cover) {
    /** Who answers in the role on that day: the member, the cover while the member is absent, or nobody. */
    public @Nullable String answering() {
        if (gone) {
            return null;
        }
        return absentUntil == null ? name : cover;
    }

    /** Whether nobody can be reached in the role: the member is gone, or absent without cover. */
    public boolean missing() {
        return gone || (absentUntil != null && cover == null);
    }
}
