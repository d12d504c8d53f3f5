package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.ReceiptSight;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who sees all handbacks reads why a step was refused, whichever unit tried it. An agency reads the receipts of its own
 * people only: the others show what other agencies did or which sites go to them.
 */
@ApplicationScoped
class HandbackReceipts implements ReceiptSight {
    @Override
    public String kind() {
        return HandbackId.KIND;
    }

    @Override
    public String condition(Actor actor) {
        return actor.may(KamPermission.SEE_ALL_CUSTOMERS)
                ? "exists (select from kam.handback h where h.id = r.subject)"
                : "false";
    }
}
