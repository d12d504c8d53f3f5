package de.nahtstelle.kam.site;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.LateSites;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kam.portfolio.LargeCustomers;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The transaction in which a site is entered, on the customer as it stands while it is held. */
@ApplicationScoped
class SiteEntry {
    @Inject
    CustomerFile file;

    @Inject
    LargeCustomers customers;

    @Inject
    SiteRules rules;

    @Inject
    SiteRegister sites;

    @Inject
    AnsweringForSite answering;

    @Inject
    Audit audit;

    @Inject
    LateSites handbacks;

    @Transactional
    @LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
    Outcome<UUID> enter(Actor actor, NewSite wanted) {
        LargeCustomer customer = held(actor, wanted);
        customer.mustStillBe(wanted.version());
        NewSite site = numbered(actor, customer, wanted);
        Optional<Outcome<UUID>> refusal = rules.refusal(actor, customer, site);
        return refusal.orElseGet(() -> Outcome.done(entered(actor, customer, site)));
    }

    private LargeCustomer held(Actor actor, NewSite site) {
        if (file.find(actor, site.customer()).isEmpty()) {
            throw site.customer().notThere().get();
        }
        LargeCustomer customer =
                customers.lock(site.customer()).orElseThrow(site.customer().notThere());
        UnitId unit = customer.responsibleUnit();
        if (!SiteEntryRight.holds(actor, unit == null ? null : unit.value())) {
            throw new NotPermitted(KamPermission.ENTER_SITE, actor.function());
        }
        return customer;
    }

    private NewSite numbered(Actor actor, LargeCustomer customer, NewSite site) {
        return SiteEntryRight.numberIsDrawn(actor, customer) ? site.numbered(sites.drawnNumber(customer.id())) : site;
    }

    private UUID entered(Actor actor, LargeCustomer customer, NewSite site) {
        UUID id = sites.enter(site);
        String unit = answering.begin(actor, customer, site, id);
        audit.record(
                actor,
                customer.id().subject(),
                "kam.site-entered",
                "kam.one-responsible-unit",
                Map.of("record", site.record(), "unit", unit));
        handbacks.entered(actor, customer.id(), id, site.record());
        return id;
    }
}
