package de.nahtstelle.kernel.security;

/**
 * One thing a use case lets a person do. Each context lists its own as an enum, with the functions that hold it: what
 * is not listed is denied.
 */
public interface Permission {
    /** The stable name, for instance {@code kam.admit-key-account}. */
    String code();

    /** Whether people with this function hold the permission. */
    boolean heldBy(String function);
}
