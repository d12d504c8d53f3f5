package de.nahtstelle.it.kam;

import static de.nahtstelle.it.kam.DecentralRoute.DEPOT;
import static de.nahtstelle.it.kam.DecentralRoute.PLANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandbackTimeline;
import de.nahtstelle.kam.handback.ProposedReceiver;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.RightPlaces;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an agency says where sites lie: each at its place, another than its own, and the same once. */
@ExtendWith(ArquillianExtension.class)
class RightPlaceIT {
    private static final String HERZOGENAURACH = "09572132";
    private static final RightPlace FUERTH = new RightPlace("91074", null);
    private static final RightPlace NUREMBERG = new RightPlace("90402", null);
    private static final String FACT = "liegt woanders";

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    ReportingWrongReceiver reporting;

    @Inject
    HandbackTimeline timeline;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-10: an agency without a district for the site is not bound by what it said before")
    void whoHasNoDistrictIsNotBound() {
        HandbackId id = plantOfferedToFuerth(null);
        DecentralRoute.done(report(DecentralRoute.fuerth(), id, PLANT, null));
        offerPlantToFuerth(id);
        DecentralRoute.done(report(DecentralRoute.fuerth(), id, PLANT, null));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
    }

    @Test
    @DisplayName("KAM-10: one of several agencies of a site says the same once")
    void oneOfSeveralSaysItOnce() {
        HandbackId id = plantOfferedToFuerth(HERZOGENAURACH);
        DecentralRoute.done(report(DecentralRoute.fuerth(), id, PLANT, null));
        offerPlantToFuerth(id);
        assertThat(rule(report(DecentralRoute.fuerth(), id, PLANT, null))).isEqualTo("kam.misdirection-shown-once");
    }

    @Test
    @DisplayName("KAM-10: a right place that leads to the reporting agency alone is refused, even among several")
    void theRightPlaceIsNotItsOwn() {
        HandbackId id = plantOfferedToFuerth(HERZOGENAURACH);
        assertThat(rule(report(DecentralRoute.fuerth(), id, PLANT, FUERTH))).isEqualTo("kam.right-place-of-another");
    }

    @Test
    @DisplayName("KAM-09: where the right place leads to the reporting agency as well, the other one is proposed")
    void neverItself() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(report(DecentralRoute.munich(), id, DEPOT, new RightPlace("80331", HERZOGENAURACH)));
        assertThat(named(id, DEPOT)).isEqualTo("729");
    }

    @Test
    @DisplayName("KAM-09: two sites with two right places are reported at once, and each is proposed where it lies")
    void eachSiteAtItsPlace() {
        HandbackId id = decentral.offered();
        UUID plant = decentral.site(id, PLANT);
        UUID depot = decentral.site(id, DEPOT);
        DecentralRoute.done(
                report(id, Set.of(plant, depot), new RightPlaces(null, Map.of(plant, FUERTH, depot, NUREMBERG))));
        assertThat(named(id, PLANT)).isEqualTo("729");
        assertThat(named(id, DEPOT)).isEqualTo("735");
    }

    @Test
    @DisplayName("KAM-09: the timeline keeps the wrong fact and the right place apart")
    void theTimelineNamesBoth() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(report(DecentralRoute.munich(), id, DEPOT, FUERTH));
        assertThat(timeline.of(HandbackRoute.head(), id, 10))
                .filteredOn(entry -> entry.action().equals("kam.handback.misdirected"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .contains("\"wrongFact\": \"" + FACT + "\"", "\"rightPlace\": \"91074\""));
    }

    @Test
    @DisplayName("KAM-09: timeline and receipt name the town of a right place, not the key of its municipality")
    void theTownIsNamed() {
        HandbackId id = decentral.offered();
        RightPlace own = new RightPlace("80331", "09162000");
        assertThat(refusal(report(DecentralRoute.munich(), id, DEPOT, own))
                        .facts()
                        .get("rightPlace"))
                .isEqualTo("80331 München");
        DecentralRoute.done(report(DecentralRoute.munich(), id, DEPOT, new RightPlace("91074", HERZOGENAURACH)));
        assertThat(timeline.of(HandbackRoute.head(), id, 10))
                .filteredOn(entry -> entry.action().equals("kam.handback.misdirected"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("\"rightPlace\": \"91074 Herzogenaurach\""));
    }

    @Test
    @DisplayName("KAM-09: a right place is that of a site that is reported")
    void onlyOfReportedSites() {
        RightPlaces other = new RightPlaces(null, Map.of(UUID.randomUUID(), FUERTH));
        assertThatThrownBy(() -> new WrongReceiver(null, Set.of(UUID.randomUUID()), FACT, other, null))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("rightPlaces"));
    }

    @Test
    @DisplayName("KAM-09: a right place of a site that is not offered is refused also when all are reported")
    void onlyOfOfferedSites() {
        HandbackId id = decentral.offered();
        RightPlaces other = new RightPlaces(FUERTH, Map.of(route.seat(id), NUREMBERG));
        assertThat(rule(report(id, Set.of(), other))).isEqualTo("kam.wrong-receiver-of-offered-sites");
    }

    @Test
    @DisplayName("KAM-09: a right place that nobody knows is named with its site")
    void anUnknownPlaceIsNamed() {
        HandbackId id = decentral.offered();
        UUID depot = decentral.site(id, DEPOT);
        RightPlaces unknown = new RightPlaces(null, Map.of(depot, new RightPlace("00001", null)));
        assertThatThrownBy(() -> report(id, Set.of(depot), unknown))
                .hasMessageContaining("rightPlaces." + depot + ".postalCode");
    }

    /** With the municipality of another agency beside its postal code, two agencies come into question for the plant. */
    private HandbackId plantOfferedToFuerth(@Nullable String municipality) {
        HandbackId id = decentral.chosen();
        UUID plant = decentral.site(id, PLANT);
        jdbi.useHandle(db -> db.execute("update kernel.site set municipality = ? where id = ?", municipality, plant));
        offerPlantToFuerth(id);
        return id;
    }

    private void offerPlantToFuerth(HandbackId id) {
        boolean first = decentral.parts(id, DecentralRoute.munich()).isEmpty();
        DecentralRoute.done(decentral.confirm(id, Map.of(PLANT, DecentralRoute.fuerth())));
        decentral.toAgreement(id);
        decentral.agree(id, DecentralRoute.fuerth());
        if (first) {
            decentral.agree(id, DecentralRoute.munich());
        }
        DecentralRoute.done(route.doStep(id, HandbackStep.HANDED_OVER));
    }

    private Outcome<HandbackStep> report(Actor agency, HandbackId id, String site, @Nullable RightPlace right) {
        return reporting.report(agency, id, new WrongReceiver(Set.of(decentral.site(id, site)), FACT, right, null));
    }

    private Outcome<HandbackStep> report(HandbackId id, Set<UUID> sites, RightPlaces right) {
        return reporting.report(DecentralRoute.munich(), id, new WrongReceiver(null, sites, FACT, right, null));
    }

    private String named(HandbackId id, String site) {
        UUID unit = decentral.proposals(id).stream()
                .filter(place -> place.number().equals(site))
                .map(ProposedReceiver::named)
                .findFirst()
                .orElseThrow();
        return jdbi.withHandle(db -> db.createQuery("select number from kernel.unit where id = :unit")
                .bind("unit", unit)
                .mapTo(String.class)
                .one());
    }

    private static String rule(Outcome<?> outcome) {
        return refusal(outcome).rule();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
