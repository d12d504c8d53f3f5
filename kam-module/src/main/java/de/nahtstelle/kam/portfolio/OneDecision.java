package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A customer carries one decision: it can be taken only while none stands. */
@LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
public final class OneDecision {
    private OneDecision() {}

    /** What to refuse with when the customer is decided already; empty while it is open. */
    public static Optional<Decision> refusal(LargeCustomer customer, LocalDate day) {
        return customer.undecided() ? Optional.empty() : Optional.of(refused(customer, day, CustomerDecision.OPEN));
    }

    /** The refusal of something that wants another decision to stand. */
    public static Decision refused(LargeCustomer customer, LocalDate day, CustomerDecision wanted) {
        return new Decision(
                "kam.one-decision-per-customer",
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
