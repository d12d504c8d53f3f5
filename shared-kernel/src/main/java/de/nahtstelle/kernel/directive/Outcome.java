package de.nahtstelle.kernel.directive;

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
}
