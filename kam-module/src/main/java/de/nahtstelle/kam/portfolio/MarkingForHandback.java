package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The head of KAM decides that an undecided customer goes back to the agencies. */
@ApplicationScoped
public class MarkingForHandback {
    @Inject
    LargeCustomers customers;

    @Inject
    HandbackDecisions handbacks;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    /**
     * Marks one customer.
     *
     * @param version the version the decider looked at
     * @throws jakarta.persistence.OptimisticLockException when the customer was changed meanwhile
     * @throws NotThere when there is no such customer
     */
    @Transactional
    @LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
    public Outcome<CustomerId> mark(Actor actor, CustomerId id, int version) {
        actor.must(KamPermission.MARK_FOR_HANDBACK);
        LargeCustomer customer = customers.lock(id).orElseThrow(id.notThere());
        Optional<Decision> refusal = OneDecision.refusal(customer, clock.today());
        if (refusal.isPresent()) {
            return Outcome.refused(receipts.refused(actor, refusal.get()));
        }
        customer.mustStillBe(version);
        handbacks.decide(actor, customer);
        return Outcome.done(id);
    }
}
