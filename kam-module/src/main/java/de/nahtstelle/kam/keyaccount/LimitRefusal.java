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
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the database's refusal of one account too many means, written after its transaction broke. Once an account has
 * ended since, it means nothing any more: the admission is to be tried again.
 */
@ApplicationScoped
class LimitRefusal {
    static final String CONSTRAINT = "key_account_limit";

    @Inject
    KeyAccounts accounts;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    /**
     * The refusal, by the counter as it stays until the receipt is written; empty when one more is allowed by now.
     *
     * @param asDecided what the decision makes of the limit before it looks, for instance that one account goes
     */
    @Transactional
    @LegalBasis(rule = KeyAccountLimit.RULE, clause = "KAM-02")
    Optional<Outcome<KeyAccountId>> answer(Actor actor, CustomerId customer, UnaryOperator<KeyAccountLimit> asDecided) {
        LocalDate today = clock.today();
        KeyAccountLimit limit = asDecided.apply(accounts.lockLimitOn(today));
        return limit.allowsOneMore()
                ? Optional.empty()
                : Optional.of(Outcome.refused(receipts.refused(actor, limit.decision(customer, today))));
    }
}
