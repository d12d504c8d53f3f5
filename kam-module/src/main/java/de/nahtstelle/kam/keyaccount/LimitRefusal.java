package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What the database's refusal of one account too many means, written after its transaction broke. */
@ApplicationScoped
class LimitRefusal {
    static final String CONSTRAINT = "key_account_limit";

    @Inject
    KeyAccounts accounts;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    @Transactional
    @LegalBasis(rule = KeyAccountLimit.RULE, clause = "KAM-02")
    Outcome<KeyAccountId> answer(Actor actor, CustomerId customer) {
        LocalDate today = clock.today();
        KeyAccountLimit limit = accounts.limitOn(today);
        return Outcome.refused(receipts.refused(actor, limit.decision(customer, today)));
    }
}
