package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Completes the case when the last agency has taken over; the customer of decentral care then passes to its sites. A
 * site that came after the receivers were confirmed sends the case back to them instead (KAM-10).
 */
@ApplicationScoped
class HandbackCompletion {
    private static final String SUPPORT = "kam.support-after-handback";

    @Inject
    Handbacks handbacks;

    @Inject
    LargeCustomers customers;

    @Inject
    Places places;

    @Inject
    SendingBack back;

    @Inject
    Rulebook rulebook;

    @Inject
    BusinessClock clock;

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

    /** The directive says "in the first time after the handback" and leaves its length to a parameter (KAM-15). */
    @LegalBasis(rule = SUPPORT, clause = "KAM-10")
    private LocalDate supportEnds() {
        LocalDate today = clock.today();
        return today.plusWeeks(rulebook.parameter(SUPPORT, today).longValueExact());
    }

    private void complete(OpenCase held, Instant now) {
        held.handback().closed(held.receivers(), now);
        held.handback().supportedUntil(supportEnds());
        if (held.handback().decentral()) {
            customers.passToSites(held.customer(), now, PassingResponsibility.REASON);
        }
    }
}
