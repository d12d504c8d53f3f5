package de.nahtstelle.kernel.responsibility;

/** Where a handover stands. */
public enum HandoverState {
    /** Offered to the receiver, who has not answered yet; the sender stays responsible. */
    OFFERED,
    /** Taken over by the receiver. */
    ACCEPTED,
    /** The receiver showed that a fact was wrong; the sender offers it to another unit. */
    MISDIRECTED
}
