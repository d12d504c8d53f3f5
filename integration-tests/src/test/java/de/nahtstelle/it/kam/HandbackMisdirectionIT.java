package de.nahtstelle.it.kam;

import static de.nahtstelle.it.kam.DecentralRoute.DEPOT;
import static de.nahtstelle.it.kam.DecentralRoute.PLANT;
import static de.nahtstelle.it.kam.DecentralRoute.SEAT;
import static de.nahtstelle.it.kam.DecentralRoute.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ProposedReceiver;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandbackMisdirectionIT {
    private static final String FACT = "Die Betriebe sind umgezogen";
    private static final RightPlace HERZOGENAURACH = new RightPlace("91074", null);

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    ReportingWrongReceiver reporting;

    @Inject
    HandbackCases cases;

    @Inject
    CustomerFile customers;

    @Inject
    CustomerSites sites;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName(
            "KAM-09: an agency that is wrong for all its sites ends its handover as misdirected, with the wrong fact")
    void theWholePartIsMisdirected() {
        HandbackId id = decentral.offered();
        report(id, Set.of());
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
        assertThat(decentral.parts(id, DecentralRoute.munich()))
                .extracting(
                        HandbackCase.Receiver::state,
                        HandbackCase.Receiver::sites,
                        HandbackCase.Receiver::wrongFact,
                        HandbackCase.Receiver::rightPlaces)
                .containsExactly(tuple(ReceiverState.MISDIRECTED, 0, FACT, "00003: 91074, 00004: 91074"));
        assertThat(handovers(id, DecentralRoute.munich())).containsExactly("MISDIRECTED " + FACT);
    }

    @Test
    @DisplayName(
            "KAM-09: the sending side reads which agency gave back which sites and why, until it has confirmed anew")
    void theSendingSideReadsWhatCameBack() {
        HandbackId id = decentral.offered();
        report(id, Set.of(decentral.site(id, DEPOT)));
        assertThat(route.file(id).givenBack()).singleElement().satisfies(back -> {
            assertThat(back.agency()).isEqualTo("AA München");
            assertThat(back.places()).startsWith(DEPOT).doesNotContain(PLANT);
            assertThat(back.fact()).contains(FACT);
            assertThat(back.named()).isEqualTo("AA Fürth");
        });
        assertThat(cases.find(DecentralRoute.fuerth(), id).orElseThrow().givenBack())
                .isEmpty();
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        assertThat(route.file(id).givenBack()).isEmpty();
    }

    @Test
    @DisplayName(
            "KAM-09: an agency reports only sites that are offered to it, and nothing changes when it names another")
    void onlyOfferedSitesAreReported() {
        HandbackId id = decentral.offered();
        Outcome<HandbackStep> outcome = reporting.report(
                DecentralRoute.munich(), id, new WrongReceiver(Set.of(route.seat(id)), FACT, null, null));
        assertThat(((Outcome.Refused<?>) outcome).refusal().rule()).isEqualTo("kam.wrong-receiver-of-offered-sites");
        assertThat(handovers(id, DecentralRoute.munich())).containsExactly("OFFERED null");
    }

    @Test
    @DisplayName("KAM-09: the agency that a misdirected one names is proposed next for its sites, and for no others")
    void theNamedAgencyIsProposedNext() {
        HandbackId id = decentral.offered();
        report(id, Set.of());
        UUID fuerth = DecentralRoute.fuerth().unit().value();
        assertThat(decentral.proposals(id))
                .extracting(
                        ProposedReceiver::number,
                        ProposedReceiver::named,
                        ProposedReceiver::assigned,
                        ProposedReceiver::fixed)
                .containsExactly(
                        tuple(SEAT, null, fuerth, true),
                        tuple(STORE, null, fuerth, true),
                        tuple(PLANT, fuerth, fuerth, false),
                        tuple(DEPOT, fuerth, fuerth, false));
    }

    @Test
    @DisplayName("KAM-09: a site that comes later is proposed by its own postal code, not to the agency that was named")
    void aLateSiteHasItsOwnProposal() {
        HandbackId id = decentral.offered();
        report(id, Set.of(decentral.site(id, DEPOT)));
        sites.add(route.customer(id).value(), "00005", "80331", "München");
        assertThat(decentral.proposals(id))
                .filteredOn(place -> place.number().equals("00005"))
                .extracting(ProposedReceiver::named, ProposedReceiver::assigned)
                .containsExactly(tuple(null, DecentralRoute.munich().unit().value()));
    }

    @Test
    @DisplayName("KAM-09: once the receivers are confirmed the named agency is proposed no more")
    void whatWasNamedIsForgotten() {
        HandbackId id = decentral.offered();
        report(id, Set.of(decentral.site(id, DEPOT)));
        DecentralRoute.done(decentral.confirm(id, Map.of(DEPOT, DecentralRoute.fuerth())));
        assertThat(decentral.proposals(id)).extracting(ProposedReceiver::named).containsOnlyNulls();
    }

    @Test
    @DisplayName("KAM-03: an agency that proved to be the wrong one no longer sees the handback or the customer")
    void sightEndsWithTheMisdirection() {
        HandbackId id = decentral.offered();
        Actor munich = DecentralRoute.munich();
        assertThat(customers.find(munich, route.customer(id))).as("before").isPresent();
        report(id, Set.of());
        assertThat(cases.find(munich, id)).isEmpty();
        assertThat(customers.find(munich, route.customer(id))).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: while one agency is replaced the other takes over undisturbed")
    void theOthersGoOn() {
        HandbackId id = decentral.offered();
        report(id, Set.of());
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        assertThat(decentral.answering(id))
                .isEqualTo(Map.of(SEAT, "729", STORE, "729", PLANT, "GKB-NORD", DEPOT, "GKB-NORD"));
        assertThat(route.file(id).facts().closedAt()).isNull();
    }

    @Test
    @DisplayName("KAM-09: an agency that is wrong for one site keeps the other, sees the case and has no open offer")
    void someSitesAreMisdirected() {
        HandbackId id = decentral.offered();
        report(id, Set.of(decentral.site(id, DEPOT)));
        Actor munich = DecentralRoute.munich();
        assertThat(decentral.parts(id, munich))
                .extracting(HandbackCase.Receiver::state, HandbackCase.Receiver::sites)
                .containsExactly(tuple(ReceiverState.AGREED, 1));
        assertThat(cases.find(munich, id)).isPresent();
        assertThat(handovers(id, munich)).containsExactly("MISDIRECTED " + FACT);
        assertThat(decentral.proposals(id))
                .filteredOn(place -> place.named() != null)
                .extracting(ProposedReceiver::number)
                .containsExactly(DEPOT);
    }

    @Test
    @DisplayName("KAM-09, KAM-10: the part an agency keeps is offered anew, the other goes to the agency it named")
    void theKeptPartIsOfferedAnew() {
        HandbackId id = decentral.offered();
        report(id, Set.of(decentral.site(id, DEPOT)));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        DecentralRoute.done(decentral.confirm(id, Map.of(DEPOT, DecentralRoute.fuerth())));
        decentral.toAgreement(id);
        decentral.agree(id, DecentralRoute.fuerth());
        DecentralRoute.done(route.doStep(id, HandbackStep.HANDED_OVER));
        assertThat(handovers(id, DecentralRoute.munich())).containsExactly("MISDIRECTED " + FACT, "OFFERED null");
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.TAKEN_OVER);
        assertThat(decentral.answering(id)).isEqualTo(Map.of(SEAT, "729", STORE, "729", PLANT, "843", DEPOT, "729"));
    }

    private void report(HandbackId id, Set<UUID> sites) {
        DecentralRoute.done(reporting.report(
                DecentralRoute.munich(),
                id,
                new WrongReceiver(
                        sites,
                        FACT,
                        HERZOGENAURACH,
                        DecentralRoute.fuerth().unit().value())));
    }

    private List<String> handovers(HandbackId id, Actor to) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select o.state || ' ' || coalesce(o.wrong_fact, 'null') from kernel.handover o
                          join kam.handback_receiver r on r.id = o.subject
                         where r.handback = :handback and o.to_unit = :unit order by o.id
                        """)
                .bind("handback", id.value())
                .bind("unit", to.unit().value())
                .mapTo(String.class)
                .list());
    }
}
