package de.nahtstelle.kernel.directive;

import java.util.Map;
import java.util.UUID;

/**
 * Why an action was refused, as pages and problem documents show it.
 *
 * @param receipt id of the stored receipt
 * @param clause the clause that refused, for instance {@code KAM-02}
 * @param facts the facts by name
 * @param wouldChangeIt the facts of the nearest different outcome
 */
public record Refusal(UUID receipt, String rule, String clause, Map<String, ?> facts, Map<String, ?> wouldChangeIt) {}
