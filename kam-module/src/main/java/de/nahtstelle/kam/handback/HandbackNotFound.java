package de.nahtstelle.kam.handback;

/** There is no such handback, or the actor may not know of it; the answer is the same for both. */
public final class HandbackNotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    HandbackNotFound(HandbackId id) {
        super("No handback " + id.value());
    }
}
