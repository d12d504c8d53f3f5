package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets the cleaning work on the records of a customer as long as they are the sending side's (KAM-12). */
@ApplicationScoped
public class RecordsInPreparation {
    @Inject
    HandbackDesk desk;

    @Inject
    Topics topics;

    /**
     * The customer of the case, held until the transaction ends.
     *
     * @throws IllegalStateException when the case is closed or handed over
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CustomerId hold(Actor actor, HandbackId id, KamPermission permission) {
        OpenCase held = desk.forSender(actor, id, permission);
        if (!held.handback().open() || !held.handback().done().isBefore(HandbackStep.HANDED_OVER)) {
            throw new IllegalStateException("Handback " + id.value() + " is past its preparation");
        }
        topics.changed(id.topic());
        return held.customer().id();
    }
}
