package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.worklist.WorkItem;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reminds the receiver of an open handover: counted, dated, on its desk; at most once a day. */
@ApplicationScoped
public class RemindingReceiver {
    /** The work the reminder puts on the desk of the receiver. */
    public static final String WORK = "kernel.handover-reminder";

    @PersistenceContext
    EntityManager entities;

    @Inject
    HandoverSight sight;

    @Inject
    Worklist worklist;

    @Inject
    Audit audit;

    @Inject
    Topics topics;

    @Inject
    BusinessClock clock;

    /**
     * Reminds; false when the handover is closed or was reminded of today already.
     *
     * @throws NotPermitted when the actor is neither monitoring, nor a lead, nor of the sending unit
     */
    @Transactional
    public boolean remind(Actor actor, UUID id) {
        Handover handover = Optional.ofNullable(id)
                .map(known -> entities.find(Handover.class, known, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> mayRemind(actor, found.sender()))
                .orElseThrow(() -> new NotPermitted(KernelPermission.REMIND_ANYONE, actor.function()));
        boolean due = handover.open() && !remindedToday(handover.lastReminder());
        if (due) {
            remind(actor, handover);
        }
        return due;
    }

    private boolean mayRemind(Actor actor, UnitId sender) {
        return actor.may(KernelPermission.REMIND_ANYONE)
                || sight.all(actor)
                || actor.unit().equals(sender);
    }

    private boolean remindedToday(@Nullable Instant last) {
        return last != null && LocalDate.ofInstant(last, BusinessClock.BERLIN).equals(clock.today());
    }

    private void remind(Actor actor, Handover handover) {
        topics.changed(Handovers.TOPIC);
        handover.remind(clock.now());
        worklist.add(new WorkItem(
                WORK, handover.subject(), handover.label(), handover.link(), handover.receiver(), null, clock.today()));
        audit.record(
                actor, handover.subject(), "kernel.handover-reminded", null, Map.of("reminders", handover.reminders()));
    }
}
