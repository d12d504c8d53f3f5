package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.persistence.LostRace;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The head of KAM admits a large customer as a key account. Of many who do so at the same moment as many get in as the
 * limit leaves places; the others get the refusal they would have got a moment later.
 */
@ApplicationScoped
public class AdmittingKeyAccount {
    @Inject
    AdmissionStep step;

    @Inject
    LimitRefusal full;

    /**
     * Admits the customer.
     *
     * @throws jakarta.persistence.OptimisticLockException when the customer was changed meanwhile
     * @throws NotThere when there is no such customer
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = KeyAccountLimit.RULE, clause = "KAM-02")
    @LegalBasis(rule = "kam.selection-profile", clause = "KAM-31")
    public Outcome<KeyAccountId> admit(Actor actor, Admission asked) {
        return LostRace.answering(
                () -> step.admit(actor, asked),
                Map.of(
                        LimitRefusal.CONSTRAINT,
                        () -> full.answer(actor, asked.customer(), UnaryOperator.identity())
                                .orElseGet(() -> step.admit(actor, asked))));
    }
}
