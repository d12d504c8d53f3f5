package de.nahtstelle.kam;

import de.nahtstelle.kernel.directive.ReceiptSight;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** The head of KAM and the technical supervisor read the receipts of all decisions of KAM. */
@ApplicationScoped
class KamReceiptSight implements ReceiptSight {
    @Override
    public String context() {
        return "kam";
    }

    @Override
    public boolean seesAll(Actor actor) {
        return actor.may(KamPermission.SEE_ALL_RECEIPTS);
    }
}
