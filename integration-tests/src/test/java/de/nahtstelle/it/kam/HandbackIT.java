package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.TakeOver;
import de.nahtstelle.kam.handback.TakingOver;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
class HandbackIT {
    private static final int AT_ONCE = 16;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    HandbackRoute route;

    @Inject
    TakingOver takingOver;

    @Inject
    Portfolio portfolio;

    @Inject
    HandbackCases cases;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-09, KAM-10, KAM-11: after all steps in their order the agency of the seat answers")
    void theWholeSequencePassesResponsibility() {
        HandbackId id = route.upTo(HandbackStep.TAKEN_OVER);
        HandbackCase file = route.file(id);
        assertThat(file.facts().done()).isEqualTo(HandbackStep.TAKEN_OVER);
        assertThat(file.facts().closedAt()).isNotNull();
        assertThat(file.steps()).extracting(HandbackCase.Done::step).containsExactly(HandbackStep.values());
        assertThat(file.receivers().get(0).document()).isNotNull();
        assertThat(portfolio.unit(route.customer(id))).isEqualTo("729");
    }

    @Test
    @DisplayName("KAM-10: from completion on both sides read until when the back office answers questions")
    void theSupportPeriodFollows() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        assertThat(route.file(id).facts().supportUntil()).isNull();
        route.doStep(id, HandbackStep.TAKEN_OVER);
        for (Actor side : List.of(HandbackRoute.head(), HandbackRoute.fuerth())) {
            assertThat(cases.find(side, id).orElseThrow().facts().supportUntil())
                    .isEqualTo(clock.today().plusWeeks(6));
        }
    }

    @Test
    @DisplayName("KAM-10: until the take-over the sender answers for the customer")
    void theSenderAnswersUntilTakeOver() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        assertThat(portfolio.unit(route.customer(id))).isEqualTo("GKB-NORD");
    }

    @Test
    @DisplayName("KAM-10: whatever step is skipped, the next is refused with a receipt and changes nothing")
    void noStepCanBeSkipped() {
        HandbackId id = route.upTo(HandbackStep.CHOICE);
        for (HandbackStep early : List.of(HandbackStep.ANNOUNCED, HandbackStep.CLEANED, HandbackStep.HANDED_OVER)) {
            Refusal refusal = refusal(route.doStep(id, early));
            assertThat(refusal.clause()).isEqualTo("KAM-10");
            assertThat(receipts(refusal.receipt())).isEqualTo(1);
        }
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
    }

    @Test
    @DisplayName("KAM-10: no take-over before the handover")
    void noTakeOverBeforeTheHandover() {
        HandbackId id = route.upTo(HandbackStep.AGREED);
        assertThat(refusal(route.doStep(id, HandbackStep.TAKEN_OVER)).rule()).isEqualTo("kam.handback-sequence");
    }

    @Test
    @DisplayName("KAM-10: a step done before is refused as done, not as too early")
    void aStepDoneBeforeIsRefusedAsDone() {
        HandbackId id = route.upTo(HandbackStep.AGREED);
        assertThat(refusal(route.doStep(id, HandbackStep.ANNOUNCED)).rule()).isEqualTo("kam.handback-step-done");
    }

    @Test
    @DisplayName("KAM-10: whoever agrees after a colleague is told who has agreed for the agency, and when")
    void whoAgreesAfterAColleagueIsToldWho() {
        HandbackId id = route.upTo(HandbackStep.AGREED);
        assertThat(refusal(route.doStep(id, HandbackStep.AGREED)))
                .returns("kam.one-agrees", Refusal::rule)
                .returns("KAM-10", Refusal::clause)
                .returns(
                        HandbackRoute.fuerth().name(),
                        refusal -> refusal.facts().get("agreedBy"))
                .satisfies(refusal -> assertThat(refusal.facts()).containsKey("agreedAt"));
    }

    @Test
    @DisplayName("KAM-10: in a closed case every step is refused as closed")
    void aClosedCaseIsRefusedAsClosed() {
        HandbackId id = route.upTo(HandbackStep.TAKEN_OVER);
        assertThat(refusal(route.doStep(id, HandbackStep.HANDED_OVER)).rule()).isEqualTo("kam.handback-closed");
        assertThat(refusal(route.doStep(id, HandbackStep.AGREED)).rule()).isEqualTo("kam.handback-closed");
    }

    @Test
    @DisplayName("KAM-03, KAM-10: of 16 simultaneous takers exactly one takes over, the others learn who did")
    void ofManyTakersOneWins() throws Exception {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        List<Outcome<HandbackStep>> outcomes = takeAtOnce(id);
        List<Outcome<HandbackStep>> refused = outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Refused<?>)
                .toList();
        assertThat(refused)
                .hasSize(AT_ONCE - 1)
                .allMatch(outcome -> refusal(outcome).rule().equals("kam.one-takes-over")
                        && refusal(outcome).facts().containsKey("takenOverBy"));
        assertThat(changesOfUnit(id)).isEqualTo(2);
    }

    @Test
    @DisplayName("KAM-05, KAM-10: a step done in somebody's absence names both, who did it and for whom")
    void aStepNamesWhomItWasDoneFor() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        Actor clerk = HandbackRoute.fuerth();
        Actor absent = As.user("leitung.fuerth");
        Actor covering = new Actor(
                clerk.person(),
                clerk.name(),
                clerk.function(),
                clerk.unit(),
                clerk.unitName(),
                new Actor.Covered(absent.person(), absent.name()));
        takingOver.takeOver(covering, id, new TakeOver(null, route.part(id, clerk, HandbackStep.TAKEN_OVER)));
        assertThat(route.file(id).steps())
                .filteredOn(done -> done.step() == HandbackStep.TAKEN_OVER)
                .singleElement()
                .returns(clerk.name(), HandbackCase.Done::person)
                .returns(absent.name(), HandbackCase.Done::coveredPerson);
    }

    private List<Outcome<HandbackStep>> takeAtOnce(HandbackId id) throws Exception {
        Actor clerk = HandbackRoute.fuerth();
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        Callable<Outcome<HandbackStep>> taker = () -> {
            together.await();
            return takingOver.takeOver(clerk, id, new TakeOver(null, route.part(id, clerk, HandbackStep.TAKEN_OVER)));
        };
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE, threads);
        try {
            List<Outcome<HandbackStep>> outcomes = new ArrayList<>();
            for (Future<Outcome<HandbackStep>> one : clients.invokeAll(Collections.nCopies(AT_ONCE, taker))) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            clients.shutdown();
        }
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private int receipts(UUID id) {
        return count("select count(*) from kernel.receipt where id = :id", id);
    }

    private int changesOfUnit(HandbackId id) {
        return count(
                "select count(*) from kernel.responsibility where subject = :id",
                route.customer(id).value());
    }

    private int count(String sql, UUID id) {
        return jdbi.withHandle(
                db -> db.createQuery(sql).bind("id", id).mapTo(Integer.class).one());
    }
}
