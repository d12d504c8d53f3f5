package de.nahtstelle.kernel.directive;

import java.util.function.Function;

/**
 * What came of a use case that a rule may refuse: done, or refused with the receipt. Decided before anything is
 * written, so that a refusal leaves nothing half done.
 *
 * @param <T> what the use case yields when done
 */
public sealed interface Outcome<T> {
    /** The use case was carried out. */
    record Done<T>(T value) implements Outcome<T> {}

    /** A rule refused; nothing was changed but the receipt written. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** Done with this value. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused for this reason. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** What becomes of the value when it was done; a refusal stays the refusal it is. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
        return this instanceof Outcome.Done<T> done
                ? done(next.apply(done.value()))
                : refused(((Refused<T>) this).refusal());
    }
}
