package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.persistence.Rows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * A site that is entered while its customer goes back. The unit that hands over answers for it, too; with decentral
 * care its agency is confirmed in the case like that of every other site. When the agencies were confirmed already, the
 * case goes back to that step at once, so that it lies on a desk; once everything is on offer, the last take-over does
 * that (KAM-09, KAM-10).
 */
@ApplicationScoped
public class LateSites {
    private static final String ONE = "select cast(:site as uuid) id, cast(:customer as uuid) customer";

    @Inject
    Handbacks handbacks;

    @Inject
    HandbackDesk desk;

    @Inject
    SendingBack back;

    @Inject
    SenderDesk desks;

    @Inject
    RecordsAdded added;

    @Inject
    Topics topics;

    /**
     * What follows from it for the open case of the customer; nothing when there is none.
     *
     * @param site the site, which is written already
     * @param record the site as a person knows it: number and name
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    public void entered(Actor actor, CustomerId customer, UUID site, String record) {
        handbacks.lockOpen(customer).map(Handback::id).map(desk::hold).ifPresent(held -> {
            Handback handback = held.handback();
            if (handback.decentral() && handback.inPreparation() && handback.mayGoBack(Reopened.SITE_WITHOUT_AGENCY)) {
                back.toReceivers(actor, held, Reopened.SITE_WITHOUT_AGENCY, record);
                desks.next(actor, held);
            }
            topics.changed(handback.id().topic());
            handbacks.check();
            added.sites(actor, new Rows(ONE, Map.of("site", site, "customer", customer.value())));
        });
    }
}
