package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import java.time.LocalDate;
import java.util.Map;

/**
 * How many key accounts are active, and how many may be. The limit is data and may be lowered, never above a hundred.
 */
@LegalBasis(rule = KeyAccountLimit.RULE, clause = "KAM-02")
public record KeyAccountLimit(int active, int limit) {
    static final String RULE = "kam.key-account-limit";

    /** Directive 202209010, 2.2: bis zu hundert. */
    static final int CEILING = 100;

    /** Holds the limit to the ceiling. */
    public KeyAccountLimit {
        limit = Math.min(limit, CEILING);
    }

    /** Whether one more may be admitted. */
    public boolean allowsOneMore() {
        return active < limit;
    }

    /** The same after one account has ended. */
    KeyAccountLimit afterOneEnded() {
        return new KeyAccountLimit(active - 1, limit);
    }

    /** The decision on one more, with what would turn it: so many accounts less that one more fits. */
    Decision decision(CustomerId customer, LocalDate day) {
        return new Decision(
                RULE,
                customer.subject(),
                day,
                Map.of("active", active, "limit", limit),
                allowsOneMore() ? Map.of() : Map.of("active", limit - 1, "less", active - limit + 1));
    }
}
