package de.nahtstelle.kernel.token;

/** What came of the wish for a token. */
public sealed interface TokenIssue {
    /**
     * The token is issued and waits for its person to confirm it.
     *
     * @param token told only here
     */
    record Issued(String token) implements TokenIssue {}

    /** Nothing was issued. */
    record Refused(Reason reason) implements TokenIssue {}

    /** Why nothing was issued. */
    enum Reason {
        /** Nobody of that name holds the function today. */
        NOBODY,
        /** It would be valid for more than a year, or has ended already. */
        TOO_LONG,
        /** It would carry the administration of another person; only one's own may be lent to a machine. */
        ADMINISTRATION_OF_ANOTHER
    }
}
