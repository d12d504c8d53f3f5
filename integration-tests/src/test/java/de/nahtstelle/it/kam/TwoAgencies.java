package de.nahtstelle.it.kam;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.handback.AgreeingToHandback;
import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.Choice;
import de.nahtstelle.kam.handback.ConfirmedReceivers;
import de.nahtstelle.kam.handback.ConfirmingReceivers;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.RecordingChoice;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A decentral handback: the seat goes to Fürth, two sites in Munich that are one and the same go to Munich. */
@Dependent
class TwoAgencies {
    static final String SEAT = "00001";
    static final String DEPOT = "00002";
    static final String DEPOT_AGAIN = "00003";

    @Inject
    HandbackRoute route;

    @Inject
    RecordingChoice choosing;

    @Inject
    ConfirmingReceivers confirming;

    @Inject
    AgreeingToHandback agreeing;

    @Inject
    BusinessClock clock;

    @Inject
    CustomerSites sites;

    @Inject
    Jdbi jdbi;

    /** Both agencies were told. */
    HandbackId told() {
        HandbackId id = route.open();
        addSites(id);
        done(choosing.record(
                HandbackRoute.head(),
                id,
                new Choice(
                        Care.DECENTRAL,
                        clock.today(),
                        "Leitung",
                        HandbackRoute.points(HandbackStep.CHOICE),
                        route.version(id))));
        done(confirm(id, Map.of(SEAT, fuerth(), DEPOT, munich(), DEPOT_AGAIN, munich())));
        done(route.doStep(id, HandbackStep.ANNOUNCED));
        return id;
    }

    /** Both agencies were offered their sites; the site that stands twice stands twice no more. */
    HandbackId offered() {
        HandbackId id = told();
        jdbi.useHandle(
                db -> db.execute("update kernel.site set street = 'Weit weg 9' where id = ?", site(id, DEPOT_AGAIN)));
        offer(id);
        return id;
    }

    /** From the announcement to the offer. */
    void offer(HandbackId id) {
        done(route.doStep(id, HandbackStep.CLEANED));
        done(route.doStep(id, HandbackStep.AGREED));
        done(agreeing.agree(munich(), id, route.agreement(id, munich(), "")));
        done(route.doStep(id, HandbackStep.HANDED_OVER));
    }

    Outcome<HandbackStep> confirm(HandbackId id, Map<String, Actor> agencies) {
        Map<UUID, UUID> bySite = new HashMap<>();
        agencies.forEach(
                (number, agency) -> bySite.put(site(id, number), agency.unit().value()));
        return confirming.confirm(
                HandbackRoute.head(),
                id,
                new ConfirmedReceivers(
                        bySite,
                        HandbackRoute.points(HandbackStep.RECEIVERS),
                        route.version(id),
                        HandbackRoute.AGREED_SO));
    }

    private void addSites(HandbackId id) {
        addRows(id);
        sites.addContact(site(id, DEPOT));
        sites.addContact(site(id, DEPOT_AGAIN));
    }

    private void addRows(HandbackId id) {
        for (String number : Set.of(DEPOT, DEPOT_AGAIN)) {
            jdbi.useHandle(db -> db.execute(
                    "insert into kernel.site (id, employer, number, name, street, postal_code, town)"
                            + " values (?, ?, ?, 'Lager', 'Lagerweg 5', '80331', 'München')",
                    Ids.next(),
                    route.customer(id).value(),
                    number));
        }
        jdbi.useHandle(db -> db.execute(
                "update kam.customer set site_count = 3 where id = ?",
                route.customer(id).value()));
    }

    UUID site(HandbackId id, String number) {
        return jdbi.withHandle(
                db -> db.createQuery("select s.id from kernel.site s join kam.handback h on h.customer = s.employer"
                                + " where h.id = :handback and s.number = :number")
                        .bind("handback", id.value())
                        .bind("number", number)
                        .mapTo(UUID.class)
                        .one());
    }

    /** What the sending side sees of the agency's part. */
    HandbackCase.Receiver part(HandbackId id, Actor agency) {
        return route.file(id).receivers().stream()
                .filter(receiver -> receiver.unit().equals(agency.unit().value()))
                .findFirst()
                .orElseThrow();
    }

    static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            throw new IllegalStateException("Refused: " + refused.refusal());
        }
    }

    static Actor fuerth() {
        return As.user("ags.fuerth");
    }

    static Actor munich() {
        return As.user("ags.muenchen");
    }
}
