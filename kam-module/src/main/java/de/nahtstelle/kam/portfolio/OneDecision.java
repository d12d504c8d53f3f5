package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A customer carries one decision: it can be taken only while none stands. */
@LegalBasis(rule = OneDecision.RULE, clause = "KAM-03")
public final class OneDecision {
    /** The rule. */
    public static final String RULE = "kam.one-decision-per-customer";

    private OneDecision() {}

    /** What to refuse with when the customer is decided already; empty while it is open. */
    public static Optional<Decision> refusal(LargeCustomer customer, LocalDate day) {
        return customer.undecided() ? Optional.empty() : Optional.of(refused(customer, day, CustomerDecision.OPEN));
    }

    /** What to refuse with when the customer is no key account; empty while it is one. */
    public static Optional<Decision> refusalUnlessKeyAccount(LargeCustomer customer, LocalDate day) {
        return customer.isKeyAccount()
                ? Optional.empty()
                : Optional.of(refused(customer, day, CustomerDecision.KEY_ACCOUNT));
    }

    private static Decision refused(LargeCustomer customer, LocalDate day, CustomerDecision wanted) {
        return new Decision(
                RULE,
                customer.id().subject(),
                day,
                Map.of(
                        "customer",
                        customer.name(),
                        "decision",
                        customer.decision().name()),
                Map.of("decision", wanted.name()));
    }
}
