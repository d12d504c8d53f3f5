package de.nahtstelle.kam.site;

import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What keeps a site from being entered; asked in this order, the first that refuses answers. */
@ApplicationScoped
class SiteRules {
    @Inject
    SiteRegister sites;

    @Inject
    Units units;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    Optional<Outcome<UUID>> refusal(Actor actor, LargeCustomer customer, NewSite site) {
        Optional<Outcome<UUID>> twice =
                sites.same(actor, site).map(known -> thereAlready(actor, customer, site, known));
        return twice.or(() -> Optional.ofNullable(customer.responsibleUnit())
                .map(unit -> followsCustomer(actor, site, unit))
                .orElseGet(() -> ofItsOwn(actor, customer, site)));
    }

    /** The answer to whoever chose a number that another one was faster with. */
    Outcome<UUID> thereAlready(Actor actor, NewSite site) {
        return thereAlready(actor, site, sites.same(actor, site).orElseGet(site::record));
    }

    private Outcome<UUID> thereAlready(Actor actor, LargeCustomer customer, NewSite site, String known) {
        return SiteEntryRight.numberIsDrawn(actor, customer)
                ? amongItsOwn(actor, site, known)
                : thereAlready(actor, site, known);
    }

    @LegalBasis(rule = "kam.site-once", clause = "KAM-12")
    private Outcome<UUID> thereAlready(Actor actor, NewSite site, String known) {
        return refused(
                actor,
                site,
                "kam.site-once",
                Map.of("record", known),
                Map.of("freeNumber", sites.freeNumber(site.customer())));
    }

    /** Without a number: it would tell an agency of the sites of others. */
    @LegalBasis(rule = "kam.own-site-once", clause = "KAM-12")
    private Outcome<UUID> amongItsOwn(Actor actor, NewSite site, String known) {
        return refused(actor, site, "kam.own-site-once", Map.of("record", known), Map.of("ownName", true));
    }

    @LegalBasis(rule = "kam.site-follows-customer", clause = "KAM-03")
    private Optional<Outcome<UUID>> followsCustomer(Actor actor, NewSite site, UnitId unit) {
        return site.agency() == null && site.from() == null
                ? Optional.empty()
                : Optional.of(refused(
                        actor,
                        site,
                        "kam.site-follows-customer",
                        Map.of("responsible", units.shortName(unit)),
                        Map.of("agencyOfItsOwn", false)));
    }

    private Optional<Outcome<UUID>> ofItsOwn(Actor actor, LargeCustomer customer, NewSite site) {
        @Nullable UUID agency = site.agency();
        if (agency == null || !units.isAgency(new UnitId(agency))) {
            return Optional.of(withoutAgency(actor, site));
        }
        return SiteEntryRight.forItsPart(actor) && !actor.unit().value().equals(agency)
                ? Optional.of(ofAnother(actor, site, new UnitId(agency)))
                : beginning(actor, customer, site);
    }

    @LegalBasis(rule = "kam.site-needs-agency", clause = "KAM-09")
    private Outcome<UUID> withoutAgency(Actor actor, NewSite site) {
        return refused(
                actor, site, "kam.site-needs-agency", Map.of("site", site.record()), Map.of("agencyConfirmed", true));
    }

    @LegalBasis(rule = "kam.agency-enters-own-sites", clause = "KAM-03")
    private Outcome<UUID> ofAnother(Actor actor, NewSite site, UnitId agency) {
        return refused(
                actor,
                site,
                "kam.agency-enters-own-sites",
                Map.of("confirmedAgency", units.shortName(agency)),
                Map.of("confirmedAgency", actor.unitName()));
    }

    /** A day to come would leave the site to nobody until then; one before the agencies began belongs to another unit. */
    @LegalBasis(rule = "kam.site-answered-from-day", clause = "KAM-03")
    private Optional<Outcome<UUID>> beginning(Actor actor, LargeCustomer customer, NewSite site) {
        LocalDate today = clock.today();
        LocalDate earliest = LocalDate.ofInstant(customer.responsibleSince(), BusinessClock.BERLIN);
        @Nullable LocalDate from = site.from();
        return from == null || !(from.isAfter(today) || from.isBefore(earliest))
                ? Optional.empty()
                : Optional.of(refused(
                        actor,
                        site,
                        "kam.site-answered-from-day",
                        Map.of("from", from),
                        Map.of("earliest", earliest, "latest", today)));
    }

    private Outcome<UUID> refused(
            Actor actor, NewSite site, String rule, Map<String, ?> facts, Map<String, ?> wouldChangeIt) {
        return Outcome.refused(receipts.refused(
                actor, new Decision(rule, site.customer().subject(), clock.today(), facts, wouldChangeIt)));
    }
}
