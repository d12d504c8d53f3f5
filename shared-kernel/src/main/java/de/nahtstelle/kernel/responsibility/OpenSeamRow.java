package de.nahtstelle.kernel.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open seam, be it a handover or a task asked for, as the monitor shows it; the label carries no personal data.
 *
 * @param seam which passage of the house it is
 * @param caseKind of which kind the case is in which the receiver acts
 * @param land the Land by whose working days age and deadline count; null when the receiver has none
 * @param offeredAt in UTC
 * @param lastReminder when the receiver was last reminded; null when never
 * @param escalated whether it lies with the monitoring
 * @param remindable whether the actor is not the receiver and so may remind it
 * @param remindableFrom the first day on which the receiver may be reminded (again); null when no rule leaves it time
 */
public record OpenSeamRow(
        UUID id,
        String seam,
        String label,
        String caseKind,
        UUID caseId,
        String sender,
        String receiver,
        @Nullable String land,
        LocalDate deadline,
        Instant offeredAt,
        int reminders,
        @Nullable Instant lastReminder,
        boolean escalated,
        boolean remindable,
        @Nullable LocalDate remindableFrom) {
    LocalDate pauseFrom() {
        return ReminderPause.from(lastReminder, offeredAt);
    }

    OpenSeamRow remindableFrom(LocalDate day) {
        return new OpenSeamRow(
                id,
                seam,
                label,
                caseKind,
                caseId,
                sender,
                receiver,
                land,
                deadline,
                offeredAt,
                reminders,
                lastReminder,
                escalated,
                remindable,
                day);
    }
}
