package de.nahtstelle.it.kam;

import static de.nahtstelle.it.kam.DecentralRoute.DEPOT;
import static de.nahtstelle.it.kam.DecentralRoute.PLANT;
import static de.nahtstelle.it.kam.DecentralRoute.SEAT;
import static de.nahtstelle.it.kam.DecentralRoute.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandbackDecentralIT {
    private static final int AT_ONCE = 16;
    private static final String GKB = "GKB-NORD";
    private static final String FUERTH = "729";
    private static final String MUNICH = "843";

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    Portfolio portfolio;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName(
            "KAM-10: when one agency has taken over and the other has not, the case stays open and only its sites pass")
    void oneAgencyTakesOverTheOtherHasNotYet() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.HANDED_OVER);
        assertThat(route.file(id).facts().closedAt()).isNull();
        assertThat(states(id, DecentralRoute.munich())).containsExactly(ReceiverState.OFFERED);
        assertThat(decentral.answering(id)).isEqualTo(Map.of(SEAT, FUERTH, STORE, FUERTH, PLANT, GKB, DEPOT, GKB));
        assertThat(portfolio.unit(route.customer(id))).isEqualTo(GKB);
    }

    @Test
    @DisplayName("KAM-10: with the last agency the case is complete and nobody answers for the customer as a whole")
    void withTheLastAgencyTheCaseIsComplete() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.TAKEN_OVER);
        assertThat(route.file(id).facts().closedAt()).isNotNull();
        assertThat(route.file(id).facts().responsible()).isNull();
        assertThat(decentral.answering(id))
                .isEqualTo(Map.of(SEAT, FUERTH, STORE, FUERTH, PLANT, MUNICH, DEPOT, MUNICH));
    }

    @Test
    @DisplayName("KAM-03: at every moment of the handback exactly one unit answers for the customer or for each site")
    void atEveryMomentExactlyOneUnitAnswers() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        assertThat(answersAtEachMoment(route.customer(id).value()))
                .as("units that answer for a site, at each moment something passed")
                .hasSize(4 * 3)
                .containsOnly(1);
    }

    @Test
    @DisplayName("KAM-03, KAM-10: of 16 simultaneous takers of two agencies one of each takes over")
    void ofManyTakersOneOfEachAgencyWins() throws Exception {
        HandbackId id = decentral.offered();
        List<Outcome<HandbackStep>> outcomes = takeAtOnce(id);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .hasSize(AT_ONCE - 2)
                .allMatch(outcome ->
                        ((Outcome.Refused<?>) outcome).refusal().rule().equals("kam.one-takes-over"));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.TAKEN_OVER);
        assertThat(answersAtEachMoment(route.customer(id).value())).containsOnly(1);
        assertThat(passedSites(id)).isEqualTo(4);
        assertThat(route.file(id).steps())
                .extracting(HandbackCase.Done::step)
                .filteredOn(HandbackStep.TAKEN_OVER::equals)
                .hasSize(2);
    }

    private List<Outcome<HandbackStep>> takeAtOnce(HandbackId id) throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Callable<Outcome<HandbackStep>>> takers = new ArrayList<>();
        for (int taker = 0; taker < AT_ONCE; taker++) {
            Actor clerk = taker % 2 == 0 ? DecentralRoute.fuerth() : DecentralRoute.munich();
            takers.add(() -> {
                together.await();
                return decentral.takeOver(id, clerk);
            });
        }
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE, threads);
        try {
            List<Outcome<HandbackStep>> outcomes = new ArrayList<>();
            for (Future<Outcome<HandbackStep>> one : clients.invokeAll(takers)) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            clients.shutdown();
        }
    }

    private List<ReceiverState> states(HandbackId id, Actor agency) {
        return decentral.parts(id, agency).stream()
                .map(HandbackCase.Receiver::state)
                .toList();
    }

    /** For each site and each moment something passed: its own unit, or else that of the customer. */
    private List<Integer> answersAtEachMoment(UUID customer) {
        return jdbi.withHandle(db -> db.createQuery("""
                        with held as (
                          select r.subject, r.unit, tstzrange(r.valid_from,
                                 lead(r.valid_from) over (partition by r.subject order by r.valid_from)) term
                            from kernel.responsibility r
                           where r.subject = :customer
                              or r.subject in (select id from kernel.site where employer = :customer)
                        ), moment as (select distinct lower(term) at from held)
                        select case when own.units > 0 then own.units else whole.units end
                          from kernel.site s
                         cross join moment m
                         cross join lateral (select count(unit)::int units from held
                                              where subject = s.id and term @> m.at) own
                         cross join lateral (select count(unit)::int units from held
                                              where subject = :customer and term @> m.at) whole
                         where s.employer = :customer
                        """)
                .bind("customer", customer)
                .mapTo(Integer.class)
                .list());
    }

    private int passedSites(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from kernel.responsibility where subject in"
                        + " (select id from kernel.site where employer = :customer)")
                .bind("customer", route.customer(id).value())
                .mapTo(Integer.class)
                .one());
    }
}
