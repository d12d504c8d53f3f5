package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.handback.Caretaker;
import de.nahtstelle.kam.handback.CaretakersOfCustomer;
import de.nahtstelle.kam.handback.CaretakersOfCustomer.InAgency;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.NamingCaretaker;
import de.nahtstelle.kam.handback.TakeOver;
import de.nahtstelle.kam.handback.TakingOver;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who of the agency looks after a customer that it took over. */
@ExtendWith(ArquillianExtension.class)
class CaretakerIT {
    private static final String RULE = "kam.caretaker-of-agency";

    @Inject
    HandbackRoute route;

    @Inject
    TwoAgencies two;

    @Inject
    TakingOver takingOver;

    @Inject
    NamingCaretaker naming;

    @Inject
    CaretakersOfCustomer caretakers;

    @Inject
    Timelines timelines;

    @Inject
    Portfolio portfolio;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-10: the take-over takes along who looks after the customer, and leaves no task to name somebody")
    void theTakeOverNamesTheCaretaker() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        Caretaker chosen = colleague(0);
        TwoAgencies.done(takeOver(id, chosen.person()));
        assertThat(two.part(id, HandbackRoute.fuerth()).caretaker()).isEqualTo(chosen.name());
        assertThat(tasks(id)).isZero();
    }

    @Test
    @DisplayName("KAM-10: a take-over with a caretaker from elsewhere is refused as a whole")
    void aStrangerStopsTheTakeOver() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        Outcome<HandbackStep> outcome =
                takeOver(id, TwoAgencies.munich().person().value());
        assertThat(((Outcome.Refused<?>) outcome).refusal().rule()).isEqualTo(RULE);
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.HANDED_OVER);
        assertThat(portfolio.unit(route.customer(id))).isEqualTo("GKB-NORD");
    }

    @Test
    @DisplayName("KAM-10: an agency that names nobody has a task to do so, until it names somebody")
    void nobodyNamedIsATask() {
        HandbackId id = route.upTo(HandbackStep.TAKEN_OVER);
        assertThat(tasks(id)).isEqualTo(1);
        Caretaker chosen = colleague(0);
        assertThat(naming.name(HandbackRoute.fuerth(), id, chosen.person(), null))
                .isEqualTo(Outcome.done(chosen));
        assertThat(tasks(id)).isZero();
        assertThat(two.part(id, HandbackRoute.fuerth()).caretaker()).isEqualTo(chosen.name());
    }

    @Test
    @DisplayName("KAM-10: later somebody else can be named, and the timeline tells both by name")
    void anotherIsNamedLater() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        Caretaker first = colleague(0);
        Caretaker second = colleague(1);
        TwoAgencies.done(takeOver(id, first.person()));
        TwoAgencies.done(naming.name(HandbackRoute.fuerth(), id, second.person(), first.person()));
        assertThat(timelines.of(id.subject(), null, 20))
                .filteredOn(entry -> entry.action().equals("kam.handback.looked-after-by"))
                .extracting(TimelineEntry::concerned)
                .containsExactly(second.name(), first.name());
        assertThat(caretakers.of(HandbackRoute.head(), route.customer(id)))
                .containsExactly(new InAgency("AA Fürth", second.name()));
    }

    @Test
    @DisplayName("KAM-10: who names a caretaker after a colleague has to look again, and the first one stands")
    void nobodyNamesOverAnother() {
        HandbackId id = route.upTo(HandbackStep.TAKEN_OVER);
        Caretaker first = colleague(0);
        Caretaker second = colleague(1);
        TwoAgencies.done(naming.name(HandbackRoute.fuerth(), id, first.person(), null));
        assertThatThrownBy(() -> naming.name(HandbackRoute.fuerth(), id, second.person(), null))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(two.part(id, HandbackRoute.fuerth()).caretaker()).isEqualTo(first.name());
    }

    @Test
    @DisplayName("KAM-10: before it has taken over an agency names nobody, and another agency never does")
    void onlyWhoTookOverNames() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        UUID person = colleague(0).person();
        Outcome<Caretaker> early = naming.name(HandbackRoute.fuerth(), id, person, null);
        assertThat(((Outcome.Refused<?>) early).refusal().rule()).isEqualTo("kam.handback-sequence");
        assertThatThrownBy(() -> naming.name(As.user("ags.muenchen"), id, person, null))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("KAM-10: the customer shows every agency that took over, to an agency only itself")
    void theCustomerShowsWhoLooksAfterIt() {
        HandbackId id = two.offered();
        TwoAgencies.done(takeOver(id, null));
        TwoAgencies.done(takingOver.takeOver(
                TwoAgencies.munich(),
                id,
                new TakeOver(null, route.part(id, TwoAgencies.munich(), HandbackStep.TAKEN_OVER))));
        Actor head = HandbackRoute.head();
        assertThat(caretakers.of(head, route.customer(id)))
                .containsExactly(new InAgency("AA Fürth", null), new InAgency("AA München", null));
        assertThat(caretakers.of(TwoAgencies.munich(), route.customer(id)))
                .containsExactly(new InAgency("AA München", null));
    }

    private Caretaker colleague(int place) {
        return naming.choices(HandbackRoute.fuerth()).get(place);
    }

    private Outcome<HandbackStep> takeOver(HandbackId id, @Nullable UUID caretaker) {
        return takingOver.takeOver(
                HandbackRoute.fuerth(),
                id,
                new TakeOver(caretaker, route.part(id, HandbackRoute.fuerth(), HandbackStep.TAKEN_OVER)));
    }

    private int tasks(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select count(*) from kernel.work_item i join kam.handback_receiver r on r.id = i.subject
                         where r.handback = :handback and i.kind = 'kam.name-caretaker' and i.done_at is null
                        """)
                .bind("handback", id.value())
                .mapTo(Integer.class)
                .one());
    }
}
