package de.nahtstelle.kam.handback;

import de.nahtstelle.contract.kam.HandbackTakenOver;
import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.event.DurableEvents;
import de.nahtstelle.kernel.responsibility.Handover;
import de.nahtstelle.kernel.responsibility.Handovers;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency takes over what it was offered: handover accepted, responsibility passed, caretaker named or put on its desk as a
 * task, event published, all or nothing. Of many at the same moment one does it; the others are told who did and when (KAM-03, KAM-10).
 */
@ApplicationScoped
public class TakingOver {
    @Inject
    HandbackSteps steps;

    @Inject
    Handovers handovers;

    @Inject
    PassingResponsibility responsibility;

    @Inject
    Caretaking caretaking;

    @Inject
    HandbackCompletion completion;

    @Inject
    Places places;

    @Inject
    DurableEvents events;

    @Inject
    AgencyWork work;

    @Inject
    BusinessClock clock;

    /**
     * Takes over a part for the actor's agency; with the last one the case is complete. Refused for a caretaker from
     * elsewhere.
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
    @LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
    @LegalBasis(rule = Caretaking.RULE, clause = "KAM-10")
    public Outcome<HandbackStep> takeOver(Actor actor, HandbackId id, TakeOver wanted) {
        actor.must(KamPermission.TAKE_OVER);
        @Nullable UUID person = wanted.caretaker();
        return steps.byReceiver(
                actor,
                id,
                HandbackStep.TAKEN_OVER,
                wanted.done(),
                (held, receiver) -> person == null
                        ? Outcome.done(unnamed(actor, held, receiver))
                        : caretaking
                                .chosen(actor, held, person)
                                .map(caretaker -> named(actor, held, receiver, caretaker)));
    }

    private Map<String, ?> unnamed(Actor actor, OpenCase held, HandbackReceiver receiver) {
        takenOver(actor, held, receiver);
        caretaking.open(held, receiver);
        return part(actor, held, receiver);
    }

    private Map<String, ?> named(Actor actor, OpenCase held, HandbackReceiver receiver, Caretaker caretaker) {
        takenOver(actor, held, receiver);
        caretaking.named(actor, held, List.of(receiver), caretaker);
        return part(actor, held, receiver);
    }

    private void takenOver(Actor actor, OpenCase held, HandbackReceiver receiver) {
        Handover offer = handovers.lockOpen(receiver.subject()).orElseThrow();
        Instant now = clock.now();
        handovers.accept(actor, offer);
        receiver.takenOver(actor, now);
        responsibility.pass(held, receiver, offer.id(), now);
        events.publish(taken(held, receiver, now), held.customer().id().value(), actor);
        work.answered(actor, Acknowledgement.TAKEN_OVER, receiver.id());
        completion.afterTakeOver(actor, held, now);
    }

    /** What the agency took over: the customer as a whole, or so many of its sites. */
    private Map<String, ?> part(Actor actor, OpenCase held, HandbackReceiver receiver) {
        return held.handback().decentral()
                ? Map.of(
                        "agency",
                        actor.unitName(),
                        "sites",
                        places.sitesOf(receiver.id()).size())
                : Map.of("agency", actor.unitName(), "care", Care.CENTRAL.name());
    }

    private HandbackTakenOver taken(OpenCase held, HandbackReceiver receiver, Instant now) {
        return new HandbackTakenOver(
                held.handback().id().value(),
                held.customer().id().value(),
                receiver.unit().value(),
                held.handback().decentral(),
                places.sitesOf(receiver.id()),
                now);
    }
}
