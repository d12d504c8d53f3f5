package de.nahtstelle.kernel.worklist;

import de.nahtstelle.kernel.identity.SubjectRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that another unit waits for.
 *
 * @param unit on whose desk it lies
 * @param askedBy the unit that waits
 * @param createdAt in UTC
 * @param lastReminder when the unit was last reminded of it; null when never
 * @param open whether it is still to be done
 */
public record AskedWork(
        String kind,
        String subjectKind,
        UUID subjectId,
        String label,
        UUID unit,
        UUID askedBy,
        Instant createdAt,
        @Nullable Instant lastReminder,
        boolean open) {
    /** What it is about. */
    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }
}
