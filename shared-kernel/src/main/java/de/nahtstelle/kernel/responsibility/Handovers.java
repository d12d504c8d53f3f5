package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * All handovers. Contexts offer and accept through it in the transaction of their own use case, after they have
 * checked the permission; the responsibility moves in the same transaction.
 */
@ApplicationScoped
public class Handovers {
    @PersistenceContext
    EntityManager entities;

    @Inject
    BusinessClock clock;

    @Inject
    Topics topics;

    @Inject
    Worklist worklist;

    /** Offers a subject to a unit; returns the id of the handover. A second open offer fails by constraint. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID offer(Actor sender, HandoverOffer offer) {
        topics.changed(OpenSeamList.TOPIC);
        Handover handover = new Handover(offer, sender, clock.now());
        entities.persist(handover);
        entities.flush();
        return handover.id();
    }

    /**
     * The open handover of a subject, locked, so that of many simultaneous takers one goes on and the others find it
     * closed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Handover> lockOpen(SubjectRef subject) {
        return entities.createQuery(
                        "select h from KernelHandover h where h.subjectKind = :kind and h.subject = :subject"
                                + " and h.state = :offered",
                        Handover.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("offered", HandoverState.OFFERED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The receiver takes over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void accept(Actor receiver, Handover handover) {
        closes(receiver, handover);
        handover.accept(receiver, clock.now());
    }

    /** The receiver shows that a fact was wrong; the sender offers the subject to another unit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void misdirected(Actor receiver, Handover handover, Misdirection misdirection) {
        closes(receiver, handover);
        handover.misdirected(receiver, misdirection, clock.now());
    }

    /** Nobody has to be reminded any more. */
    private void closes(Actor actor, Handover handover) {
        topics.changed(OpenSeamList.TOPIC);
        worklist.done(actor, RemindingReceiver.WORK, handover.subject());
    }
}
