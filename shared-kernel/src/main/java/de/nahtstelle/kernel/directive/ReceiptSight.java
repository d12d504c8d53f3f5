package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.security.Actor;

/**
 * A context says which receipts about one kind of its subjects an actor may read; one bean for each kind. Who may see
 * the subject may read why it was decided, unless the receipt shows what is not the actor's business. Without a bean
 * only those who decided, their unit and the monitoring read.
 */
public interface ReceiptSight {
    /** The kind of the subjects, for instance {@code kam.customer}. */
    String kind();

    /** A condition on {@code kernel.receipt r} about such a subject, without parameters; {@code false} for none. */
    String condition(Actor actor);
}
