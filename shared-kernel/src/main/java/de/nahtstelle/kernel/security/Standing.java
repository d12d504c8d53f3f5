package de.nahtstelle.kernel.security;

/** What somebody who has signed in may go on with. */
public enum Standing {
    /** Everything their functions allow. */
    OPEN,
    /** Nothing but changing the password, which somebody else has set. */
    PASSWORD_DUE,
    /** Nothing until they sign in again: the password that opened the session is not theirs any more. */
    SIGNED_OUT,
    /** Nothing: the sign-in was shut. */
    BLOCKED
}
