package de.nahtstelle.kam.handback;

/** What came of a request for a signature (KAM-12). */
public enum SignatureAnswer {
    /** A lead signed for the findings. */
    SIGNED,
    /** A lead declined, with a reason. */
    DECLINED,
    /** Nothing was left to sign for. */
    SETTLED
}
