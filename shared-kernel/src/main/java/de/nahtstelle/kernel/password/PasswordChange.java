package de.nahtstelle.kernel.password;

/** What came of the wish for a new password. */
public enum PasswordChange {
    /** The new password holds. */
    DONE,
    /** The old password does not fit, or the sign-in is locked for a while after too many failures. */
    WRONG,
    /** The new one is too short. */
    TOO_SHORT,
    /** The new one is too long. */
    TOO_LONG,
    /** The new one is the old one. */
    SAME,
    /** The new one repeats few characters or carries the sign-in name. */
    TOO_SIMPLE
}
