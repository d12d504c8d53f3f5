package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What giving and ending a function have in common: refused by the rules, or written, audited and told. */
@ApplicationScoped
class StaffDecision {
    private static final String RULE = "kernel.functions-by-unit";

    @Inject
    StaffingRules rules;

    @Inject
    Receipts receipts;

    @Inject
    Audit audit;

    @Inject
    StaffNews news;

    /** The person is locked; what is written answers false when another one of these days was there first. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = RULE, clause = "KAM-06")
    Outcome<UUID> on(Actor actor, Staffing asked, String action, Predicate<Staffing> write) {
        Optional<Decision> refusal = rules.refusal(actor, asked)
                .or(() -> write.test(asked) ? Optional.empty() : Optional.of(rules.overlap(asked)));
        if (refusal.isPresent()) {
            return Outcome.refused(receipts.refused(actor, refusal.get()));
        }
        audit.record(actor, Staffing.subject(asked.person()), action, RULE, rules.details(asked));
        news.of(actor, asked.person());
        return Outcome.done(asked.membership());
    }
}
