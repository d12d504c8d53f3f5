package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.CustomerMarkedForHandback;
import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens the case with the decision that a customer goes back. */
@ApplicationScoped
class OpeningHandback {
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

    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
    void on(@Observes CustomerMarkedForHandback marked) {
        Handback handback = new Handback(marked.customer(), marked.actor(), clock.now());
        handbacks.add(handback);
        desk.next(marked.actor(), new OpenCase(customers.lock(marked.customer()).orElseThrow(), handback, List.of()));
        log.done(marked.actor(), handback.id(), HandbackStep.OPENED, null, Set.of(), Map.of());
    }
}
