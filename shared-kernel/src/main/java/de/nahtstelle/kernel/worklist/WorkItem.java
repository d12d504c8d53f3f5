package de.nahtstelle.kernel.worklist;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a unit has to do.
 *
 * @param kind stable name of the task, for instance {@code kam.agree-handback}; the page shows its message
 * @param label what it is about; no personal data
 * @param caseRef the case in which it is done; the portal knows the page of each kind
 * @param function the function that does it; null when anyone of the unit may
 * @param dueOn last day, in Berlin
 * @param askedBy the unit that waits for it; null when none does
 */
public record WorkItem(
        String kind,
        SubjectRef subject,
        String label,
        SubjectRef caseRef,
        UnitId unit,
        @Nullable String function,
        LocalDate dueOn,
        @Nullable UnitId askedBy) {
    /** A task that no other unit waits for. */
    public WorkItem(
            String kind,
            SubjectRef subject,
            String label,
            SubjectRef caseRef,
            UnitId unit,
            @Nullable String function,
            LocalDate dueOn) {
        this(kind, subject, label, caseRef, unit, function, dueOn, null);
    }

    /** The same task, for which this unit waits. */
    public WorkItem askedBy(UnitId waiting) {
        return new WorkItem(kind, subject, label, caseRef, unit, function, dueOn, waiting);
    }
}
