package de.nahtstelle.kernel.persistence;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Runs a transactional use case from outside its transaction: deadlocks and serialization failures are tried again, a
 * violated constraint that protects a rule becomes the refusal of that rule, anything else stays the failure it is.
 */
public final class LostRace {
    private static final int ATTEMPTS = 4;

    private LostRace() {}

    /**
     * Runs the use case.
     *
     * @param byConstraint what to answer when the named constraint refused
     */
    public static <T> T answering(Supplier<T> useCase, Map<String, Supplier<T>> byConstraint) {
        for (int attempt = 1; ; attempt++) {
            try {
                return useCase.get();
            } catch (RuntimeException failure) {
                if (Constraints.isTransient(failure) && attempt < ATTEMPTS) {
                    continue;
                }
                return Constraints.violatedBy(failure)
                        .map(byConstraint::get)
                        .orElseThrow(() -> failure)
                        .get();
            }
        }
    }
}
