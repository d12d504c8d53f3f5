package de.nahtstelle.kernel.bulk;

/** Where a run stands. */
public enum RunState {
    /** The file is in; nobody has begun to check it. */
    UPLOADED,
    /** Being checked. */
    CHECKING,
    /** Checked; a person looks at the result and decides. */
    CHECKED,
    /** The accepted rows are being taken over, all of them or none. */
    APPLYING,
    /** The accepted rows are in the portal. */
    DONE,
    /** Something failed that nobody foresaw; nothing was taken over. */
    FAILED,
    /** A person decided not to take the rows over; they are gone. */
    DISCARDED;

    /** Whether the portal works on it, so that a page shows progress. */
    public boolean working() {
        return this == UPLOADED || this == CHECKING || this == APPLYING;
    }
}
