package de.nahtstelle.kernel.security;

/** What somebody who has signed in may go on with. */
public enum Standing {
    /** Everything their functions allow. */
    OPEN,
    /** Nothing but changing the password, which somebody else has set. */
    PASSWORD_DUE,
    /** Nothing: the sign-in was shut. */
    BLOCKED
}
