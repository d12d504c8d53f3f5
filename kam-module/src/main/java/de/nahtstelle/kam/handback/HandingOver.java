package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.responsibility.HandoverOffer;
import de.nahtstelle.kernel.responsibility.Handovers;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offers the customer, or its sites, to every agency that agreed, with a deadline to take over (KAM-10). */
@ApplicationScoped
public class HandingOver {
    /** The passage under which the monitor shows handbacks. */
    public static final String SEAM = "kam.handback";

    @Inject
    HandbackSteps steps;

    @Inject
    CleanRecords records;

    @Inject
    Places places;

    @Inject
    Handovers handovers;

    @Inject
    AgencyWork work;

    @Inject
    StepRefusals refusals;

    /** Hands over; findings that came after the cleaning stop it, unless a lead signed for them. */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
    public Outcome<HandbackStep> handOver(Actor actor, HandbackId id, StepDone step) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return steps.bySender(actor, id, HandbackStep.HANDED_OVER, step, held -> {
            int unassigned = places.unassigned(id);
            return unassigned > 0
                    ? unassigned(actor, held, unassigned)
                    : records.whenClean(actor, held, () -> handedOver(actor, held));
        });
    }

    private Outcome<Map<String, ?>> unassigned(Actor actor, OpenCase held, int sites) {
        return refusals.refused(
                actor,
                held,
                "kam.agency-by-postal-code",
                Map.of("sitesWithoutAgency", sites),
                Map.of("sitesWithoutAgency", 0));
    }

    private Map<String, ?> handedOver(Actor actor, OpenCase held) {
        List<HandbackReceiver> agreed = held.in(ReceiverState.AGREED);
        agreed.forEach(receiver -> offer(actor, held, receiver));
        return Map.of("agencies", agreed.size());
    }

    private void offer(Actor actor, OpenCase held, HandbackReceiver receiver) {
        LocalDate deadline = work.deadline(receiver, "kam.take-over-within");
        UUID handover = handovers.offer(
                actor,
                new HandoverOffer(
                        SEAM,
                        receiver.subject(),
                        held.customer().name(),
                        held.caseRef(),
                        held.sender(),
                        receiver.unit(),
                        deadline));
        receiver.offered(handover, deadline);
        work.add(AgencyWork.TAKE_OVER, held, receiver, deadline);
    }
}
