package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Lets a customer pass only when nothing is found in its records, or a lead answers for the rest (KAM-12). */
@ApplicationScoped
class CleanRecords {
    static final String RULE = "kam.clean-before-handover";

    @Inject
    RecordsClean records;

    @Inject
    StepRefusals refusals;

    @Inject
    SignatureRequests requests;

    @LegalBasis(rule = RULE, clause = "KAM-12")
    Outcome<Map<String, ?>> whenClean(Actor actor, OpenCase held, Supplier<Map<String, ?>> then) {
        List<String> open =
                records.openFindings(held.handback().id(), held.customer().id());
        if (!open.isEmpty()) {
            return refusals.refused(actor, held, RULE, Map.of("openFindings", open.size()), Map.of("openFindings", 0));
        }
        requests.answer(actor, held.handback().id(), SignatureAnswer.SETTLED, null);
        return Outcome.done(then.get());
    }
}
