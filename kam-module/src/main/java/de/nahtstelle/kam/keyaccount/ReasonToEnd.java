package de.nahtstelle.kam.keyaccount;

/** Why somebody ends a key account by itself. That another customer took its place is recorded by the swap alone. */
public enum ReasonToEnd {
    /** The customer no longer wants it. */
    CUSTOMER_WISH(EndReason.CUSTOMER_WISH),
    /** It no longer shows the traits. */
    TRAITS_NO_LONGER_MET(EndReason.TRAITS_NO_LONGER_MET);

    private final EndReason recorded;

    ReasonToEnd(EndReason recorded) {
        this.recorded = recorded;
    }

    EndReason recorded() {
        return recorded;
    }
}
