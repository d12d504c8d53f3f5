package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.security.Actor;

/** A context says who sees the receipts of all its subjects; one bean each. Without one nobody of it does. */
public interface ReceiptSight {
    /** The first part of the kinds of its subjects, for instance {@code kam}. */
    String context();

    /** Whether the actor sees all receipts of the context. */
    boolean seesAll(Actor actor);
}
