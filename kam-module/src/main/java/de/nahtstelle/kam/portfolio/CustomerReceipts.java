package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.ReceiptSight;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who sees all customers reads why they were decided on, whichever unit did it. To an agency the decisions stay closed:
 * they show selection and limit.
 */
@ApplicationScoped
class CustomerReceipts implements ReceiptSight {
    @Override
    public String kind() {
        return CustomerId.KIND;
    }

    @Override
    public String condition(Actor actor) {
        return actor.may(KamPermission.SEE_ALL_CUSTOMERS)
                ? "exists (select from kam.customer c where c.id = r.subject)"
                : "false";
    }
}
