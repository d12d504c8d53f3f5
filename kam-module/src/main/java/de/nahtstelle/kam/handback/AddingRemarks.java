package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** An agency adds to its remarks what comes up after it has agreed; it cannot refuse the handover (KAM-10). */
@ApplicationScoped
public class AddingRemarks {
    private static final String RULE = "kam.remarks-while-offered";

    @Inject
    HandbackSteps steps;

    @Inject
    StepRefusals refusals;

    @Inject
    CaseNotes notes;

    @Inject
    SeenProgress seen;

    @Inject
    BusinessClock clock;

    /**
     * Adds it; possible while the offer is open. The sending side reads it in the case and its timeline.
     *
     * @throws NotThere when there is no such case or part, or the actor's agency has none of them that counts
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = RULE, clause = "KAM-10")
    public Outcome<HandbackStep> add(Actor actor, HandbackId id, AddedRemark remark) {
        actor.must(KamPermission.AGREE_TO_HANDBACK);
        return steps.besideByAgency(actor, id, KamPermission.AGREE_TO_HANDBACK, held -> {
            HandbackReceiver receiver = held.counting(actor, remark.part());
            if (!receiver.mayTakeOver()) {
                return refusals.outOfTurnOf(actor, held, receiver, HandbackStep.TAKEN_OVER);
            }
            receiver.remarked(actor, remark.text());
            held.handback().touched(clock.now());
            notes.note(actor, id, CaseNotes.REMARKED, RULE, Map.of("remarks", remark.text()));
            return Outcome.done(seen.of(actor, id));
        });
    }
}
