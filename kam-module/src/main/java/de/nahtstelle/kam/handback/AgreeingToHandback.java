package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** An agency agrees and notes what matters in its region. It cannot refuse (KAM-10). */
@ApplicationScoped
public class AgreeingToHandback {
    @Inject
    HandbackDesk desk;

    @Inject
    AgencyWork work;

    @Inject
    StepRefusals refusals;

    @Inject
    StepLog log;

    @Inject
    BusinessClock clock;

    /** Agrees for the actor's agency; with the last agency the step is complete. */
    @Transactional
    @LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
    public Outcome<HandbackStep> agree(Actor actor, HandbackId id, Agreement agreement) {
        OpenCase held = desk.forAgency(actor, id, KamPermission.AGREE_TO_HANDBACK);
        HandbackReceiver receiver = held.of(actor).orElseThrow();
        if (!held.handback().open()
                || !HandbackSequence.allowsAgreement(held.handback().done(), receiver.state())) {
            return refusals.outOfTurn(actor, held, HandbackStep.AGREED);
        }
        Optional<Outcome<HandbackStep>> incomplete =
                refusals.incomplete(actor, held, HandbackStep.AGREED, agreement.confirmed());
        return incomplete.orElseGet(() -> agreed(actor, held, receiver, agreement));
    }

    private Outcome<HandbackStep> agreed(Actor actor, OpenCase held, HandbackReceiver receiver, Agreement agreement) {
        Handback handback = held.handback();
        receiver.agreed(actor, agreement.remarks(), clock.now());
        work.done(actor, AgencyWork.READ, receiver);
        work.done(actor, AgencyWork.AGREE, receiver);
        work.done(actor, AgencyWork.ESCALATED, receiver);
        log.done(actor, handback.id(), HandbackStep.AGREED, receiver.id(), agreement.confirmed(), Map.of());
        if (held.living().stream().noneMatch(other -> other.state().beforeAgreement())) {
            handback.completed(HandbackStep.AGREED, clock.now());
        } else {
            handback.touched(clock.now());
        }
        return Outcome.done(handback.done());
    }
}
