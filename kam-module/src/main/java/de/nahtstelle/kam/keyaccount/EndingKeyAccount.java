package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerDecision;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kam.portfolio.OneDecision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The head of KAM ends a key account; the customer then goes back to the agencies, so that it carries one decision. */
@ApplicationScoped
public class EndingKeyAccount {
    @Inject
    LargeCustomers customers;

    @Inject
    EndingStep step;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    /**
     * Ends the active account of the customer.
     *
     * @param version the version of the customer the decider looked at
     * @throws jakarta.persistence.OptimisticLockException when the customer was changed meanwhile
     * @throws NotThere when there is no such customer
     */
    @Transactional
    @LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
    public Outcome<CustomerId> end(Actor actor, CustomerId id, int version, ReasonToEnd reason) {
        actor.must(KamPermission.ADMIT_KEY_ACCOUNT);
        LargeCustomer customer = customers.lock(id).orElseThrow(id.notThere());
        if (customer.decision() != CustomerDecision.KEY_ACCOUNT) {
            return Outcome.refused(receipts.refused(
                    actor, OneDecision.refused(customer, clock.today(), CustomerDecision.KEY_ACCOUNT)));
        }
        customer.mustStillBe(version);
        step.end(actor, customer, reason.recorded());
        return Outcome.done(id);
    }
}
