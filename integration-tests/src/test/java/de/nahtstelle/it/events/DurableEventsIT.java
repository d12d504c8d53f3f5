package de.nahtstelle.it.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.event.DecideOnDelivery;
import de.nahtstelle.kernel.event.Deliveries;
import de.nahtstelle.kernel.event.DeliveryFilter;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DurableEventsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    EventDesk desk;

    @Inject
    StubbornObserver observer;

    @Inject
    Deliveries deliveries;

    @Inject
    DecideOnDelivery decide;

    @Inject
    Jdbi jdbi;

    private final UUID thing = Ids.next();

    @BeforeEach
    void effectsCanBeWritten() {
        jdbi.useHandle(db -> db.execute("create table if not exists it_effect"
                + " (thing uuid not null, number int not null, written bigint generated always as identity)"));
    }

    @Test
    void anEventIsDeliveredOnceInTheOrderOfItsAggregate() throws InterruptedException {
        int[] numbers = IntStream.range(0, 30).toArray();
        desk.publish(administrator(), thing, numbers);
        await(() -> desk.effects(thing).size() == numbers.length);
        assertThat(desk.effects(thing))
                .containsExactly(IntStream.of(numbers).boxed().toArray(Integer[]::new));
    }

    @Test
    void anObserverThatFailsFiveTimesSucceedsAtTheSixthAttemptAndHasOneEffect() throws InterruptedException {
        observer.failFor(thing, 5);
        desk.publish(administrator(), thing, 1);
        await(() -> desk.states(thing).equals(List.of("DELIVERED 6")));
        assertThat(desk.effects(thing)).containsExactly(1);
    }

    @Test
    @DisplayName("KAM-05: what follows an event is done for whomever its causer covered")
    void anObserverWorksForWhomeverTheCauserCovered() throws InterruptedException {
        Actor self = administrator();
        Actor absent = As.user("ags.fuerth");
        Actor cover = new Actor(
                self.person(),
                self.name(),
                self.function(),
                self.unit(),
                self.unitName(),
                new Actor.Covered(absent.person(), absent.name()));
        desk.publish(cover, thing, 1);
        await(() -> desk.effects(thing).equals(List.of(1)));
        assertThat(observer.coveredFor(thing)).contains(absent.person().value());
    }

    @Test
    void aPublisherThatRollsBackLeavesNothing() {
        assertThatThrownBy(() -> desk.publishAndFail(administrator(), thing)).isInstanceOf(RuntimeException.class);
        assertThat(desk.states(thing)).isEmpty();
    }

    @Test
    void aDeliveryToAnUnknownObserverStaysPendingAndIsVisible() throws InterruptedException {
        desk.publishFor(administrator(), thing, "it.renamed-in-a-later-version");
        UUID later = Ids.next();
        desk.publish(administrator(), later, 1);
        await(() -> desk.states(later).equals(List.of("DELIVERED 1")));
        assertThat(desk.states(thing)).containsExactly("PENDING 0");
        assertThat(deliveries
                        .list(
                                administrator(),
                                DeliveryFilter.UNKNOWN,
                                "it.renamed-in-a-later-version",
                                Cursor.START,
                                10)
                        .rows())
                .isNotEmpty();
    }

    @Test
    void afterTwelveAttemptsADeliveryIsGivenUpAndHoldsBackItsAggregate() throws InterruptedException {
        observer.failFor(thing, 12);
        desk.publish(administrator(), thing, 1, 2);
        await(() -> desk.states(thing).equals(List.of("GIVEN_UP 12", "PENDING 0")));
        assertThat(desk.effects(thing)).isEmpty();
    }

    @Test
    void whatWasGivenUpIsDeliveredInOrderWhenAnAdministratorRetries() throws InterruptedException {
        observer.failFor(thing, 12);
        desk.publish(administrator(), thing, 1, 2);
        await(() -> desk.states(thing).equals(List.of("GIVEN_UP 12", "PENDING 0")));
        assertThat(decide.retry(administrator(), desk.first(thing))).isTrue();
        await(() -> desk.states(thing).equals(List.of("DELIVERED 1", "DELIVERED 1")));
        assertThat(desk.effects(thing)).containsExactly(1, 2);
    }

    @Test
    void whatIsDismissedHasNoEffectAndLetsTheNextGoOn() throws InterruptedException {
        observer.failFor(thing, 12);
        desk.publish(administrator(), thing, 1, 2);
        await(() -> desk.states(thing).equals(List.of("GIVEN_UP 12", "PENDING 0")));
        assertThat(decide.dismiss(administrator(), desk.first(thing), "nobody needs it any more"))
                .isTrue();
        await(() -> desk.states(thing).equals(List.of("DISMISSED 12", "DELIVERED 1")));
        assertThat(desk.effects(thing)).containsExactly(2);
    }

    @Test
    void nothingIsDismissedForAReasonOfBlanks() {
        assertThatThrownBy(() -> decide.dismiss(administrator(), UUID.randomUUID(), " \t "))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("reason");
    }

    @Test
    void anAdministratorReadsWhyADeliveryFailedAndWhatWasDecidedAboutIt() throws InterruptedException {
        observer.failFor(thing, 12);
        desk.publish(administrator(), thing, 1);
        await(() -> desk.states(thing).equals(List.of("GIVEN_UP 12")));
        UUID delivery = desk.first(thing);
        assertThat(deliveries
                        .find(administrator(), delivery)
                        .orElseThrow()
                        .row()
                        .lastError())
                .contains("not yet");
        assertThat(decide.retryAll(administrator(), StubbornObserver.ID)).isPositive();
        assertThat(deliveries.decisions(administrator(), delivery, 5))
                .extracting(TimelineEntry::action)
                .containsExactly("kernel.delivery-retried");
        await(() -> desk.effects(thing).equals(List.of(1)));
    }

    @Test
    void onlyAdministratorsSeeAndRetryDeliveries() {
        Actor clerk = As.user("ags.fuerth");
        assertThatThrownBy(() -> deliveries.counts(clerk, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> decide.retryAll(clerk, StubbornObserver.ID)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> decide.dismiss(clerk, thing, "no")).isInstanceOf(NotPermitted.class);
    }

    private static Actor administrator() {
        return As.user("administrator");
    }

    private void await(BooleanSupplier done) throws InterruptedException {
        long patience = PATIENCE.toMillis();
        while (!done.getAsBoolean() && patience > 0) {
            desk.hurry(administrator(), thing);
            Thread.sleep(50);
            patience -= 50;
        }
        assertThat(done.getAsBoolean())
                .as(() -> desk.states(thing) + " " + desk.effects(thing))
                .isTrue();
    }
}
