package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.responsibility.Responsibilities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Passes the customer, or the sites of the agency one by one, to whoever took over (KAM-03). */
@ApplicationScoped
class PassingResponsibility {
    static final String REASON = "kam.handback";
    private static final String SITE = "kernel.site";

    @Inject
    LargeCustomers customers;

    @Inject
    Responsibilities responsibilities;

    @Inject
    Places places;

    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
    void pass(OpenCase held, HandbackReceiver receiver, UUID handover, Instant from) {
        if (!held.handback().decentral()) {
            customers.pass(held.customer(), receiver.unit(), from, REASON, handover);
            return;
        }
        for (UUID site : places.sitesOf(receiver.id())) {
            responsibilities.pass(new SubjectRef(SITE, site), receiver.unit(), from, REASON, handover);
        }
    }
}
