package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Leaves an agency out that had been confirmed. One that does not know yet vanishes; one that was told loses the sight
 * of the customer and its open work, and gets a notice of it.
 */
@ApplicationScoped
class Withdrawing {
    @Inject
    Handbacks handbacks;

    @Inject
    Places places;

    @Inject
    Sight sight;

    @Inject
    AgencyWork work;

    @Inject
    BusinessClock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    void leaveOut(Actor actor, OpenCase held, HandbackReceiver receiver) {
        places.releaseAll(receiver.id());
        if (receiver.toldAlready() && receiver.state().alive()) {
            receiver.withdrawn(clock.now());
            handbacks.flush();
            sight.end(held.customer().id(), receiver.unit());
            work.withdrawn(actor, held, receiver);
        } else if (!receiver.toldAlready()) {
            handbacks.remove(receiver);
            handbacks.flush();
        }
    }
}
