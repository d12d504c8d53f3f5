package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.responsibility.HandoverOffer;
import de.nahtstelle.kernel.responsibility.Handovers;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Offers the customer, or its sites, to every agency that agreed, with a deadline to take over (KAM-10). */
@ApplicationScoped
public class HandingOver {
    /** The passage under which the monitor of handovers shows handbacks. */
    public static final String SEAM = "kam.handback";

    @Inject
    HandbackDesk desk;

    @Inject
    RecordsClean records;

    @Inject
    Places places;

    @Inject
    Handovers handovers;

    @Inject
    AgencyWork work;

    @Inject
    StepRefusals refusals;

    @Inject
    StepLog log;

    @Inject
    BusinessClock clock;

    /** Hands over; findings that came after the cleaning stop it, unless a lead signed for them. */
    @Transactional
    @LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
    public Outcome<HandbackStep> handOver(Actor actor, HandbackId id, StepDone step) {
        OpenCase held = desk.forSender(actor, id, KamPermission.PREPARE_HANDBACK);
        held.handback().mustBe(step.version());
        Optional<Outcome<HandbackStep>> refusal =
                refusals.ofSender(actor, held, HandbackStep.HANDED_OVER, step.confirmed());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (places.unassigned(id) > 0) {
            return unassigned(actor, held);
        }
        List<String> open = records.openFindings(id, held.customer().id());
        return open.isEmpty() ? handedOver(actor, held, step) : FinishingCleaning.dirty(actor, held, refusals, open);
    }

    private Outcome<HandbackStep> unassigned(Actor actor, OpenCase held) {
        return refusals.refused(
                actor,
                held,
                "kam.agency-by-postal-code",
                Map.of("sitesWithoutAgency", places.unassigned(held.handback().id())),
                Map.of("sitesWithoutAgency", 0));
    }

    private Outcome<HandbackStep> handedOver(Actor actor, OpenCase held, StepDone step) {
        List<HandbackReceiver> agreed = held.in(ReceiverState.AGREED);
        agreed.forEach(receiver -> offer(actor, held, receiver));
        held.handback().completed(HandbackStep.HANDED_OVER, clock.now());
        log.done(
                actor,
                held.handback().id(),
                HandbackStep.HANDED_OVER,
                null,
                step.confirmed(),
                Map.of("agencies", agreed.size()));
        return Outcome.done(HandbackStep.HANDED_OVER);
    }

    private void offer(Actor actor, OpenCase held, HandbackReceiver receiver) {
        LocalDate deadline = work.deadline(receiver, "kam.take-over-within");
        UUID handover = handovers.offer(
                actor,
                new HandoverOffer(
                        SEAM,
                        receiver.subject(),
                        held.customer().name(),
                        AgencyWork.link(held),
                        held.sender(),
                        receiver.unit(),
                        deadline));
        receiver.offered(handover, deadline);
        work.add(AgencyWork.TAKE_OVER, held, receiver, deadline);
    }
}
