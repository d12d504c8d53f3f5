package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.worklist.AskedWork;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one unit waits for from another: a handover, or a task that was asked for; held while the receiver is reminded.
 *
 * @param since when it was offered or asked for
 * @param lastReminder null when the receiver was never reminded
 * @param open whether the receiver has not acted yet
 */
record OpenSeam(
        String seam,
        SubjectRef subject,
        String label,
        UnitId sender,
        UnitId receiver,
        Instant since,
        @Nullable Instant lastReminder,
        boolean open) {
    static OpenSeam of(Handover handover) {
        return new OpenSeam(
                handover.seam(),
                handover.subject(),
                handover.label(),
                handover.sender(),
                handover.receiver(),
                handover.offeredAt(),
                handover.lastReminder(),
                handover.open());
    }

    static OpenSeam of(AskedWork work) {
        return new OpenSeam(
                work.kind(),
                work.subject(),
                work.label(),
                new UnitId(work.askedBy()),
                new UnitId(work.unit()),
                work.createdAt(),
                work.lastReminder(),
                work.open());
    }

    LocalDate pauseFrom() {
        return ReminderPause.from(lastReminder, since);
    }
}
