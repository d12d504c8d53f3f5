package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
    Event<CustomerMarkedForHandback> marked;

    /** Records the decision; the responsibility stays where it is. The caller has checked permission and rule. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
    public void decide(Actor actor, LargeCustomer customer) {
        LocalDate today = clock.today();
        String before = customer.decision().name();
        customer.decide(CustomerDecision.HANDBACK, today);
        audit.record(
                actor,
                customer.id().subject(),
                MARKED,
                "KAM-03",
                Map.of("from", before, "to", CustomerDecision.HANDBACK.name()));
        marked.fire(new CustomerMarkedForHandback(customer.id(), actor, today));
    }
}
