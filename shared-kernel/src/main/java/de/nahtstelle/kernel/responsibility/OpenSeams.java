package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.worklist.WorkItem;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds what a unit waits for, and notes that the receiver was reminded: of a handover by work of its own. */
@ApplicationScoped
class OpenSeams {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Worklist worklist;

    @Inject
    BusinessClock clock;

    /** The handover or the task asked for, locked; empty when there is none of that id. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<OpenSeam> lock(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(known -> handover(known)
                        .map(OpenSeam::of)
                        .or(() -> worklist.lockAsked(known).map(OpenSeam::of)));
    }

    /** Notes the reminder; yields how many there were. */
    @Transactional(Transactional.TxType.MANDATORY)
    int reminded(UUID id) {
        return handover(id).map(this::reminded).orElseGet(() -> worklist.reminded(id));
    }

    private int reminded(Handover handover) {
        handover.remind(clock.now());
        worklist.add(new WorkItem(
                RemindingReceiver.WORK,
                handover.subject(),
                handover.label(),
                handover.caseRef(),
                handover.receiver(),
                null,
                clock.today()));
        return handover.reminders();
    }

    private Optional<Handover> handover(UUID id) {
        return Optional.ofNullable(entities.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
