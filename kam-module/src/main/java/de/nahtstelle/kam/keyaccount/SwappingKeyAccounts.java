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

/**
 * The head of KAM swaps one key account for another customer in one step: the house is never one short nor one over.
 * The one that goes is handed back, and answered for by its team until an agency takes over.
 */
@ApplicationScoped
public class SwappingKeyAccounts {
    @Inject
    SwapStep step;

    @Inject
    LimitRefusal full;

    /**
     * Swaps the two.
     *
     * @throws jakarta.persistence.OptimisticLockException when one of them was changed meanwhile
     * @throws NotThere when one of them does not exist
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = KeyAccountLimit.RULE, clause = "KAM-02")
    public Outcome<KeyAccountId> swap(Actor actor, Swap asked) {
        return LostRace.answering(
                () -> step.swap(actor, asked),
                Map.of(
                        LimitRefusal.CONSTRAINT,
                        () -> full.answer(actor, asked.in().customer(), KeyAccountLimit::afterOneEnded)
                                .orElseGet(() -> step.swap(actor, asked))));
    }
}
