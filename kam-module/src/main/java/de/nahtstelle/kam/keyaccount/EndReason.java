package de.nahtstelle.kam.keyaccount;

/** Why a customer is a key account no longer, as recorded. */
public enum EndReason {
    /** Another customer took its place. */
    SWAPPED,
    /** The customer no longer wants it. */
    CUSTOMER_WISH,
    /** It no longer shows the traits. */
    TRAITS_NO_LONGER_MET
}
