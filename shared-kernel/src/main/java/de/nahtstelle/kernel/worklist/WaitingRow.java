package de.nahtstelle.kernel.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handover that waits for its receiver, or a task that waits for whoever was asked, on the home page; one line for
 * a case, however many units it waits for.
 *
 * @param id of what is due first
 * @param what the key of its message: {@code seam.…} or {@code workItem.…}
 * @param caseKind of which kind the case is that waits
 * @param receivers how many units are to act
 * @param receiver short name of the unit that is to act first
 * @param names short names of all units that are to act, by number
 * @param land the Land of that unit, by whose working days the deadline counts; null where the source names none
 * @param since when the first was offered or asked for, in UTC
 * @param deadline the earliest last day, in Berlin
 */
public record WaitingRow(
        UUID id,
        String what,
        String label,
        String caseKind,
        UUID caseId,
        int receivers,
        String receiver,
        String names,
        @Nullable String land,
        Instant since,
        LocalDate deadline) {}
