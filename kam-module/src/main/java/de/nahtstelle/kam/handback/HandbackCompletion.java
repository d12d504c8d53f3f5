package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Completes the case when the last agency has taken over; the customer of decentral care then passes to its sites. A
 * site that came after the receivers were confirmed sends the case back to them instead (KAM-10).
 */
@ApplicationScoped
class HandbackCompletion {
    @Inject
    Handbacks handbacks;

    @Inject
    LargeCustomers customers;

    @Inject
    Places places;

    @Inject
    SendingBack back;

    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
    void afterTakeOver(Actor actor, OpenCase held, Instant now) {
        Handback handback = held.handback();
        boolean last = handback.mayBeClosed(held.receivers());
        handbacks.flush();
        if (last && places.unassigned(handback.id()) > 0) {
            back.toReceivers(actor, held, Reopened.SITE_WITHOUT_AGENCY, null);
        } else if (last) {
            complete(held, now);
        } else {
            handback.touched(now);
        }
    }

    private void complete(OpenCase held, Instant now) {
        held.handback().closed(held.receivers(), now);
        if (held.handback().decentral()) {
            customers.passToSites(held.customer(), now, PassingResponsibility.REASON);
        }
    }
}
