package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;

/** Lets the cleaning work on the records of a customer as long as they are the sending side's (KAM-12). */
@ApplicationScoped
public class RecordsInPreparation {
    @Inject
    HandbackSteps steps;

    @Inject
    StepRefusals refusals;

    @Inject
    Topics topics;

    /** Does the work in one transaction on the customer of the case, held until it ends; refused once it is handed over. */
    @LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
    public <T> Outcome<T> within(
            Actor actor, HandbackId id, KamPermission permission, Function<CustomerId, Outcome<T>> work) {
        return steps.besideBySender(actor, id, permission, held -> {
            if (!held.handback().inPreparation()) {
                return refusals.outOfTurn(actor, held, HandbackStep.CLEANED);
            }
            topics.changed(id.topic());
            return work.apply(held.customer().id());
        });
    }
}
