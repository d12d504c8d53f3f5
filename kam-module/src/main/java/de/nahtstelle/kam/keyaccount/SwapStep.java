package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerDecision;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kam.portfolio.OneDecision;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The transaction of a swap: both customers locked in the order of their ids, both decided, or neither. */
@ApplicationScoped
class SwapStep {
    @Inject
    LargeCustomers customers;

    @Inject
    KeyAccounts accounts;

    @Inject
    AdmissionRules rules;

    @Inject
    AdmissionStep admission;

    @Inject
    EndingStep ending;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    @Transactional
    @LegalBasis(rule = KeyAccountLimit.RULE, clause = "KAM-02")
    Outcome<KeyAccountId> swap(Actor actor, Swap asked) {
        actor.must(KamPermission.ADMIT_KEY_ACCOUNT);
        lockInOrder(asked.out(), asked.in().customer());
        LargeCustomer out = customers.lock(asked.out()).orElseThrow(asked.out().notThere());
        LargeCustomer in = customers
                .lock(asked.in().customer())
                .orElseThrow(asked.in().customer().notThere());
        KeyAccountLimit limit = accounts.lockLimitOn(clock.today()).afterOneEnded();
        Optional<Decision> refusal =
                mustBeKeyAccount(out).or(() -> rules.refusal(in, asked.in(), limit, clock.today()));
        if (refusal.isPresent()) {
            return Outcome.refused(receipts.refused(actor, refusal.get()));
        }
        out.mustStillBe(asked.outVersion());
        in.mustStillBe(asked.in().version());
        ending.end(actor, out, EndReason.SWAPPED);
        return Outcome.done(admission.write(actor, in, asked.in(), limit));
    }

    private void lockInOrder(CustomerId one, CustomerId other) {
        boolean oneFirst = one.value().compareTo(other.value()) < 0;
        customers.lock(oneFirst ? one : other);
        customers.lock(oneFirst ? other : one);
    }

    private Optional<Decision> mustBeKeyAccount(LargeCustomer out) {
        return out.decision() == CustomerDecision.KEY_ACCOUNT
                ? Optional.empty()
                : Optional.of(OneDecision.refused(out, clock.today(), CustomerDecision.KEY_ACCOUNT));
    }
}
