package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finishes the cleaning, when nothing is found any more or a lead answers for the rest (KAM-12). */
@ApplicationScoped
public class FinishingCleaning {
    static final String RULE = "kam.clean-before-handover";

    @Inject
    HandbackDesk desk;

    @Inject
    RecordsClean records;

    @Inject
    AgencyWork work;

    @Inject
    StepRefusals refusals;

    @Inject
    StepLog log;

    @Inject
    BusinessClock clock;

    /** Finishes the step; the agencies are asked to agree from now on. */
    @Transactional
    @LegalBasis(rule = RULE, clause = "KAM-12")
    public Outcome<HandbackStep> finish(Actor actor, HandbackId id, StepDone step) {
        OpenCase held = desk.forSender(actor, id, KamPermission.PREPARE_HANDBACK);
        held.handback().mustBe(step.version());
        Optional<Outcome<HandbackStep>> refusal =
                refusals.ofSender(actor, held, HandbackStep.CLEANED, step.confirmed());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<String> open = records.openFindings(id, held.customer().id());
        return open.isEmpty() ? finished(actor, held, step) : dirty(actor, held, refusals, open);
    }

    private Outcome<HandbackStep> finished(Actor actor, OpenCase held, StepDone step) {
        Handback handback = held.handback();
        for (HandbackReceiver receiver : held.in(ReceiverState.ANNOUNCED)) {
            LocalDate due = work.deadline(receiver, "kam.agree-within");
            receiver.toAgreeBy(due);
            work.add(AgencyWork.AGREE, held, receiver, due);
        }
        boolean agreed =
                held.living().stream().noneMatch(receiver -> receiver.state().beforeAgreement());
        log.done(actor, handback.id(), HandbackStep.CLEANED, null, step.confirmed(), Map.of());
        handback.completed(agreed ? HandbackStep.AGREED : HandbackStep.CLEANED, clock.now());
        return Outcome.done(handback.done());
    }

    static Outcome<HandbackStep> dirty(Actor actor, OpenCase held, StepRefusals refusals, List<String> open) {
        return refusals.refused(actor, held, RULE, Map.of("openFindings", open.size()), Map.of("openFindings", 0));
    }
}
