package de.nahtstelle.kam.site;

import de.nahtstelle.kam.portfolio.CustomersInSight;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.responsibility.Responsibilities;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** From its first moment on somebody answers for a site, and an agency that did not enter it itself is told (KAM-03). */
@ApplicationScoped
class AnsweringForSite {
    static final String KIND = "kernel.site";
    private static final String REASON = "kam.site-entered";

    @Inject
    Responsibilities responsibilities;

    @Inject
    CustomersInSight sight;

    @Inject
    SiteNotices notices;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    /** Lets the confirmed agency answer, or the customer's unit as it does for its other sites; yields its name. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
    String begin(Actor actor, LargeCustomer customer, NewSite site, UUID id) {
        UnitId unit = customer.responsibleUnit();
        if (unit == null) {
            unit = new UnitId(Objects.requireNonNull(site.agency()));
            responsibilities.pass(new SubjectRef(KIND, id), unit, moment(customer, site), REASON, null);
            sight.begin(customer.id(), unit);
        }
        notices.tell(actor, customer, site, id, unit);
        return units.shortName(unit);
    }

    /** Not before the sites' agencies began to answer: until then the customer's unit did, for all of them. */
    private Instant moment(LargeCustomer customer, NewSite site) {
        if (site.from() == null || site.from().equals(clock.today())) {
            return clock.now();
        }
        Instant begin = site.from().atStartOfDay(BusinessClock.BERLIN).toInstant();
        return begin.isBefore(customer.responsibleSince()) ? customer.responsibleSince() : begin;
    }
}
