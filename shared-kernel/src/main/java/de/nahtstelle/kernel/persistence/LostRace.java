package de.nahtstelle.kernel.persistence;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Runs a transactional use case from outside its transaction: a violated constraint that protects a rule becomes the
 * refusal of that rule, anything else stays the failure it is.
 */
public final class LostRace {
    private LostRace() {}

    /**
     * Runs the use case.
     *
     * @param byConstraint what to answer when the named constraint refused
     */
    public static <T> T answering(Supplier<T> useCase, Map<String, Supplier<T>> byConstraint) {
        try {
            return useCase.get();
        } catch (RuntimeException failure) {
            return Constraints.violatedBy(failure)
                    .map(byConstraint::get)
                    .orElseThrow(() -> failure)
                    .get();
        }
    }
}
