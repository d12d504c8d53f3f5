package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The transaction of a step: decided before anything is written, on the case as it stands while it is held. */
@ApplicationScoped
class StepTransaction {
    @Inject
    HandbackDesk desk;

    @Inject
    Handbacks handbacks;

    @Inject
    StepRefusals refusals;

    @Inject
    StepLog log;

    @Inject
    SenderDesk desks;

    @Inject
    ChangeNotices notices;

    @Inject
    SeenProgress seen;

    @Inject
    BusinessClock clock;

    @Transactional
    Outcome<HandbackStep> bySender(Actor actor, HandbackId id, HandbackStep step, StepDone asked, SenderWork work) {
        OpenCase held = desk.forSender(actor, id, KamPermission.PREPARE_HANDBACK);
        held.handback().mustBe(asked.version());
        Optional<Outcome<HandbackStep>> refusal = refusals.ofSender(actor, held, step, asked.confirmed());
        return refusal.orElseGet(() -> work.on(held).map(details -> {
            complete(held, step);
            log.done(actor, id, step, null, asked.confirmed(), details);
            settle(actor, held);
            return held.handback().done();
        }));
    }

    /** Agencies that all agreed before need not agree again once the records are clean. */
    private void complete(OpenCase held, HandbackStep step) {
        Handback handback = held.handback();
        handback.completed(step, held.soFar(), clock.now());
        if (handback.mayBeAgreed(held.receivers())) {
            handback.agreed(held.receivers(), clock.now());
        }
    }

    @Transactional
    Outcome<HandbackStep> byReceiver(Actor actor, HandbackId id, HandbackStep step, PartDone asked, ReceiverWork work) {
        OpenCase held = desk.forAgency(actor, id, permission(step));
        HandbackReceiver receiver = held.part(actor, asked.part()).orElseThrow(id.notThere());
        Optional<Outcome<HandbackStep>> refusal = refusals.ofReceiver(actor, held, receiver, step, asked);
        return refusal.orElseGet(() -> work.on(held, receiver).map(details -> {
            log.done(actor, id, step, receiver.id(), asked.confirmed(), details);
            settle(actor, held);
            return seen.of(actor, id);
        }));
    }

    @Transactional
    <T> Outcome<T> besideBySender(
            Actor actor, HandbackId id, KamPermission permission, Function<OpenCase, Outcome<T>> work) {
        return settled(actor, desk.forSender(actor, id, permission), work);
    }

    @Transactional
    <T> Outcome<T> besideByAgency(
            Actor actor, HandbackId id, KamPermission permission, Function<OpenCase, Outcome<T>> work) {
        return settled(actor, desk.forAgency(actor, id, permission), work);
    }

    private <T> Outcome<T> settled(Actor actor, OpenCase held, Function<OpenCase, Outcome<T>> work) {
        Outcome<T> outcome = work.apply(held);
        settle(actor, held);
        return outcome;
    }

    /** What comes next lies on the right desk, and the database agrees. */
    private void settle(Actor actor, OpenCase held) {
        desks.next(actor, held);
        handbacks.check();
        notices.settle(actor, List.of(held.handback().id().value()));
    }

    private static KamPermission permission(HandbackStep step) {
        return step == HandbackStep.AGREED ? KamPermission.AGREE_TO_HANDBACK : KamPermission.TAKE_OVER;
    }
}
