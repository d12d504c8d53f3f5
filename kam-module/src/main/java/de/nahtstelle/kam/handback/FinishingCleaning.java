package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Finishes the cleaning, when nothing is found any more or a lead answers for the rest (KAM-12). */
@ApplicationScoped
public class FinishingCleaning {
    @Inject
    HandbackSteps steps;

    @Inject
    CleanRecords records;

    @Inject
    AgencyWork work;

    /** Finishes the step; the agencies are asked to agree from now on. */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = CleanRecords.RULE, clause = "KAM-12")
    public Outcome<HandbackStep> finish(Actor actor, HandbackId id, StepDone step) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return steps.bySender(
                actor, id, HandbackStep.CLEANED, step, held -> records.whenClean(actor, held, () -> askToAgree(held)));
    }

    private Map<String, ?> askToAgree(OpenCase held) {
        work.askAllToAgree(held);
        return Map.of();
    }
}
