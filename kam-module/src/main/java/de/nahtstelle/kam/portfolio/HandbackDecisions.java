package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Decides that a customer goes back, whether it was never admitted or is one no longer, and begins the handback. */
@ApplicationScoped
public class HandbackDecisions {
    /** As the timeline names it. */
    static final String MARKED = "kam.customer-marked-for-handback";

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    @Inject
    BeginsHandback handback;

    /** Records the decision; the responsibility stays where it is. The caller has checked permission and rule. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
    public void decide(Actor actor, LargeCustomer customer) {
        String before = customer.decision().name();
        customer.decide(CustomerDecision.HANDBACK, clock.today());
        audit.record(
                actor,
                customer.id().subject(),
                MARKED,
                "kam.one-decision-per-customer",
                Map.of("from", before, "to", CustomerDecision.HANDBACK.name()));
        handback.begin(actor, customer.id());
    }
}
