package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.BeginsHandback;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens the case with the decision that a customer goes back. */
@ApplicationScoped
class OpeningHandback implements BeginsHandback {
    @Inject
    Handbacks handbacks;

    @Inject
    LargeCustomers customers;

    @Inject
    SenderDesk desk;

    @Inject
    StepLog log;

    @Inject
    BusinessClock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
    public void begin(Actor actor, CustomerId customer) {
        Handback handback = new Handback(customer, actor, clock.now());
        handbacks.add(handback);
        desk.next(
                actor, new OpenCase(customers.lock(customer).orElseThrow(), handback, List.of(), ReceiversSoFar.NONE));
        log.done(actor, handback.id(), HandbackStep.OPENED, null, Set.of(), Map.of());
    }
}
