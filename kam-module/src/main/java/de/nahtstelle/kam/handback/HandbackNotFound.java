package de.nahtstelle.kam.handback;

/** There is no such handback, or the actor may not know of it; the answer is the same for both. */
public final class HandbackNotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** To the actor there is no such case. */
    public HandbackNotFound(HandbackId id) {
        super("No handback " + id.value());
    }
}
