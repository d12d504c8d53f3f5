package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Where use cases pick up a case: customer first, then the handback, both locked, so that whoever works on the same
 * customer at the same moment waits and then sees what was done.
 */
@ApplicationScoped
class HandbackDesk {
    @Inject
    Handbacks handbacks;

    @Inject
    LargeCustomers customers;

    /** The case for the sending side. The former GKB prepares only what its own region answers for. */
    @Transactional(Transactional.TxType.MANDATORY)
    OpenCase forSender(Actor actor, HandbackId id, KamPermission permission) {
        actor.must(permission);
        OpenCase held = hold(id);
        if (!prepares(actor, held)) {
            throw new NotPermitted(permission, actor.function());
        }
        return held;
    }

    /** The case for an agency; to an agency that was not told there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    OpenCase forAgency(Actor actor, HandbackId id, KamPermission permission) {
        actor.must(permission);
        OpenCase held = hold(id);
        if (held.of(actor).isEmpty()) {
            throw id.notThere().get();
        }
        return held;
    }

    private static boolean prepares(Actor actor, OpenCase held) {
        return !actor.function().equals(KamFunctions.GKB_ADVISOR)
                || actor.unit().equals(held.customer().responsibleUnit());
    }

    /** The case, whoever holds it; locked as long as the transaction lasts. The caller has checked the permission. */
    @Transactional(Transactional.TxType.MANDATORY)
    OpenCase hold(HandbackId id) {
        LargeCustomer customer =
                handbacks.customerOf(id).flatMap(customers::lock).orElseThrow(id.notThere());
        Handback handback = handbacks.lock(id).orElseThrow(id.notThere());
        return new OpenCase(customer, handback, handbacks.receiversOf(id));
    }
}
