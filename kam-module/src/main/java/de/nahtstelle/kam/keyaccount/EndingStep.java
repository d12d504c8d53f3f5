package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.portfolio.HandbackDecisions;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the end of a key account does, alone or in a swap: the place is free, the trio ends with the day, the customer
 * is to go back. The team of its Key Account Manager answers for it until an agency takes over.
 */
@ApplicationScoped
class EndingStep {
    @Inject
    KeyAccounts accounts;

    @Inject
    Trios trios;

    @Inject
    HandbackDecisions handbacks;

    @Inject
    Worklist worklist;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
    void end(Actor actor, LargeCustomer customer, EndReason reason) {
        LocalDate today = clock.today();
        KeyAccount account = accounts.lockActive(customer.id()).orElseThrow();
        account.end(reason, today);
        trios.endAll(account.id(), today);
        worklist.done(actor, TrioGaps.TASK, customer.id().subject());
        audit.record(
                actor,
                customer.id().subject(),
                "kam.key-account-ended",
                KeyAccountLimit.RULE,
                Map.of("reason", reason.name()));
        handbacks.decide(actor, customer);
        accounts.written();
    }
}
