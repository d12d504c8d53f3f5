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

    /** An undecided customer; the responsibility stays where it is. The caller has checked permission and rule. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = OneDecision.RULE, clause = "KAM-03")
    void mark(Actor actor, LargeCustomer customer) {
        CustomerDecision before = customer.decision();
        customer.markedForHandback(clock.today());
        begin(actor, customer, before);
    }

    /** A customer whose key account has ended; the rest as for the undecided one. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = OneDecision.RULE, clause = "KAM-03")
    public void endKeyAccount(Actor actor, LargeCustomer customer) {
        CustomerDecision before = customer.decision();
        customer.endedAsKeyAccount(clock.today());
        begin(actor, customer, before);
    }

    private void begin(Actor actor, LargeCustomer customer, CustomerDecision before) {
        audit.record(
                actor,
                customer.id().subject(),
                MARKED,
                "kam.one-decision-per-customer",
                Map.of("from", before.name(), "to", CustomerDecision.HANDBACK.name()));
        handback.begin(actor, customer.id());
    }
}
