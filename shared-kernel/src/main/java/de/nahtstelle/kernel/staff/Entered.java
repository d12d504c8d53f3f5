package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.organisation.PersonId;

/** What came of entering somebody. */
public sealed interface Entered {
    /**
     * The person is entered.
     *
     * @param firstPassword for the first sign-in; told only here
     */
    record Done(PersonId person, String firstPassword) implements Entered {}

    /** Somebody else has this number or sign-in name; nothing was entered. */
    record Taken(boolean personnelNumber, boolean signInName) implements Entered {}
}
