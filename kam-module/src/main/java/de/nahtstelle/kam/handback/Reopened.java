package de.nahtstelle.kam.handback;

/** Why the agencies have to be confirmed again (KAM-09). */
public enum Reopened {
    /** An agency showed that it was the wrong one. */
    WRONG_RECEIVER,
    /** A postal code was mended, and other agencies come into question. */
    POSTAL_CODE,
    /** A site came, or came back, that no agency was chosen for. */
    SITE_WITHOUT_AGENCY
}
