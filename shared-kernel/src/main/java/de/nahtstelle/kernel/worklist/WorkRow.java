package de.nahtstelle.kernel.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, on the home page; see {@link WorkItem}. What lies there several times for the same case is one line.
 *
 * @param id of the item that is due first
 * @param dueOn the earliest last day, in Berlin
 * @param caseKind of which kind the case is in which it is done
 * @param pieces how many items the line stands for
 * @param reminded when its unit was last reminded of it; null when never
 * @param desk short name of the unit on whose desk it lies
 * @param own whether that is the unit of the actor; otherwise the actor's function works for that unit
 * @param land the Land of that unit, by whose working days the deadline counts; null where the source names none
 * @param receipt the receipt of the decision that put it there; null where none did
 */
public record WorkRow(
        UUID id,
        String kind,
        String label,
        String caseKind,
        UUID caseId,
        LocalDate dueOn,
        int pieces,
        @Nullable Instant reminded,
        String desk,
        boolean own,
        @Nullable String land,
        @Nullable UUID receipt) {}
