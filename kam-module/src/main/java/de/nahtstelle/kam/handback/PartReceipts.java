package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.ReceiptSight;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** What was decided about the part of an agency is read by that agency, and by who sees all handbacks. */
@ApplicationScoped
class PartReceipts implements ReceiptSight {
    @Override
    public String kind() {
        return HandbackId.KIND_OF_PART;
    }

    @Override
    public String condition(Actor actor) {
        if (actor.may(KamPermission.SEE_ALL_CUSTOMERS)) {
            return "true";
        }
        return actor.may(KamPermission.SEE_OWN_CUSTOMERS)
                ? "exists (select from kam.handback_receiver own where own.id = r.subject and own.unit = '"
                        + actor.unit().value() + "')"
                : "false";
    }
}
