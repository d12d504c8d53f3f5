package de.nahtstelle.kam.handback;

/** Where a handback stands with one receiving agency. */
public enum ReceiverState {
    /** A person confirmed the agency; it does not know yet. */
    CONFIRMED,
    /** It was told and may see the case. */
    ANNOUNCED,
    /** It agreed; it cannot refuse. */
    AGREED,
    /** It was offered the customer or its sites and has a deadline to take over. */
    OFFERED,
    /** It took over. */
    TAKEN_OVER,
    /** It showed that it was the wrong agency. */
    MISDIRECTED;

    /** Whether the agency still has to agree. */
    boolean beforeAgreement() {
        return this == CONFIRMED || this == ANNOUNCED;
    }

    /** Whether the agency is on its way to an offer. */
    public boolean inPreparation() {
        return beforeAgreement() || this == AGREED;
    }

    /** Whether the agency still counts. */
    boolean alive() {
        return this != MISDIRECTED;
    }
}
