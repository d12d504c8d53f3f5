package de.nahtstelle.kernel.directive;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the portal that a clause governs, with its parameter.
 *
 * @param value the parameter; null when the rule has none
 * @param unit what the parameter counts
 */
public record GovernedRule(
        String rule,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal value,
        @Nullable BigDecimal ceiling,
        @Nullable String unit) {}
