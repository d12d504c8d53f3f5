package de.nahtstelle.it.kam;

import static de.nahtstelle.it.kam.DecentralRoute.DEPOT;
import static de.nahtstelle.it.kam.DecentralRoute.PLANT;
import static de.nahtstelle.it.kam.DecentralRoute.SEAT;
import static de.nahtstelle.it.kam.DecentralRoute.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.contract.kam.HandbackTakenOver;
import de.nahtstelle.it.As;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.event.DurableEvents;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.krm.employercare.CareOfEmployers;
import de.nahtstelle.krm.employercare.ReactionUnit;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What KAM tells of a take-over, and what KRM makes of it. */
@ExtendWith(ArquillianExtension.class)
class TakenOverEventIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    CareOfEmployers care;

    @Inject
    DurableEvents events;

    @Inject
    UserTransaction transaction;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-10: each agency of a decentral handback tells of its own sites, once")
    void eachAgencyTellsOfItsSites() {
        HandbackId id = bothTakeOver();
        List<HandbackTakenOver> told = told(route.customer(id));
        assertThat(told).hasSize(2).allMatch(event -> Boolean.TRUE.equals(event.decentral()));
        assertThat(told.get(0).agency())
                .isEqualTo(DecentralRoute.fuerth().unit().value());
        assertThat(told.get(0).sites()).containsExactlyInAnyOrder(decentral.site(id, SEAT), decentral.site(id, STORE));
        assertThat(told.get(1).agency())
                .isEqualTo(DecentralRoute.munich().unit().value());
        assertThat(told.get(1).sites()).containsExactlyInAnyOrder(decentral.site(id, PLANT), decentral.site(id, DEPOT));
    }

    @Test
    @DisplayName("KAM-10: the agency of a central handback tells that it took over the whole customer")
    void aCentralTakeOverTellsOfTheWhole() {
        HandbackId id = route.upTo(HandbackStep.TAKEN_OVER);
        assertThat(told(route.customer(id)))
                .singleElement()
                .matches(event ->
                        Boolean.FALSE.equals(event.decentral()) && event.sites().isEmpty());
    }

    @Test
    @DisplayName("KAM-10: KRM ends with exactly the sites of each agency")
    void reactionsGoToTheAgencyOfTheSite() throws InterruptedException {
        HandbackId id = bothTakeOver();
        awaitDelivered(route.customer(id).value());
        assertThat(unitsBySite(route.customer(id).value()))
                .isEqualTo(Map.of(
                        decentral.site(id, SEAT), "729",
                        decentral.site(id, STORE), "729",
                        decentral.site(id, PLANT), "843",
                        decentral.site(id, DEPOT), "843"));
    }

    @Test
    @DisplayName("KAM-10: an agency whose part has lost all its sites answers for none, not for the whole employer")
    void aPartWithoutSitesIsNotTheWhole() throws Exception {
        UUID employer = Ids.next();
        publish(employer, true, List.of());
        assertThat(unitsBySite(employer)).isEmpty();
        publish(employer, false, List.of());
        assertThat(unitsBySite(employer)).hasSize(1).containsKey(null);
        publish(employer, true, List.of());
        assertThat(unitsBySite(employer)).hasSize(1).containsKey(null);
    }

    @Test
    void anEventStoredBeforeItSaidWhatItIsOfIsReadBySites() {
        String stored =
                json().toJson(event(Ids.next(), true, List.of(Ids.next()))).replace("\"decentral\":true,", "");
        assertThat(stored).doesNotContain("decentral");
        assertThat(json().fromJson(stored, HandbackTakenOver.class).decentral()).isTrue();
        String whole = json().toJson(event(Ids.next(), false, List.of())).replace("\"decentral\":false,", "");
        assertThat(json().fromJson(whole, HandbackTakenOver.class).decentral()).isFalse();
    }

    private static Jsonb json() {
        return JsonbBuilder.create();
    }

    private HandbackId bothTakeOver() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        return id;
    }

    private List<HandbackTakenOver> told(CustomerId customer) {
        return jdbi.withHandle(db -> db.createQuery("select payload::text from kernel.publication"
                        + " where event = 'kam.handback-taken-over' and ordering_key = :customer order by id")
                .bind("customer", customer.value())
                .mapTo(String.class)
                .map(payload -> json().fromJson(payload, HandbackTakenOver.class))
                .list());
    }

    private void publish(UUID employer, boolean isDecentral, List<UUID> sites) throws Exception {
        transaction.begin();
        events.publish(event(employer, isDecentral, sites), employer, As.user("leitung.kam"));
        transaction.commit();
        awaitDelivered(employer);
    }

    private static HandbackTakenOver event(UUID employer, boolean isDecentral, List<UUID> sites) {
        return new HandbackTakenOver(
                Ids.next(),
                employer,
                DecentralRoute.fuerth().unit().value(),
                isDecentral,
                sites,
                Instant.parse("2022-11-01T08:00:00Z"));
    }

    private void awaitDelivered(UUID orderingKey) throws InterruptedException {
        for (long waited = 0; waited < PATIENCE.toMillis() && pending(orderingKey) > 0; waited += 50) {
            Thread.sleep(50);
        }
        assertThat(pending(orderingKey)).as("deliveries still waiting").isZero();
    }

    private int pending(UUID orderingKey) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select count(*) from kernel.delivery where ordering_key = :key and state = 'PENDING'")
                .bind("key", orderingKey)
                .mapTo(Integer.class)
                .one());
    }

    private Map<@Nullable UUID, String> unitsBySite(UUID employer) {
        Map<@Nullable UUID, String> units = new HashMap<>();
        for (ReactionUnit unit : care.of(employer)) {
            units.put(unit.site(), unit.unitNumber());
        }
        return units;
    }
}
