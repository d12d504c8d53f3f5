package de.nahtstelle.kam.handback;

import static de.nahtstelle.kam.handback.Cases.CLERK;
import static de.nahtstelle.kam.handback.Cases.DAY;
import static de.nahtstelle.kam.handback.Cases.ELSEWHERE;
import static de.nahtstelle.kam.handback.Cases.NOW;
import static de.nahtstelle.kam.handback.Cases.after;
import static de.nahtstelle.kam.handback.Cases.agency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kernel.directive.RuleBroken;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("KAM-10: An agency cannot be brought where no step leads")
class HandbackReceiverTest {
    /** What is done with an agency, by the name of the case in the table. */
    enum Deed {
        CONFIRMED_ANEW(HandbackReceiver::confirmedAnew),
        ANNOUNCED(agency -> agency.announced(new UUID(3, 9), NOW)),
        ASKED(agency -> agency.toAgreeBy(DAY)),
        AGREED(agency -> agency.agreed(after(HandbackStep.CLEANED), CLERK, null, NOW)),
        OFFERED(agency -> agency.offered(new UUID(3, 9), DAY)),
        TAKEN_OVER(agency -> agency.takenOver(CLERK, NOW)),
        LOOKED_AFTER(agency -> agency.lookedAfterBy(new Caretaker(new UUID(4, 9), "Kim Muster"))),
        KEEPS_THE_REST(HandbackReceiver::keepsTheRest),
        MISDIRECTED(HandbackReceiver::misdirected),
        WITHDRAWN(agency -> agency.withdrawn(NOW));

        private final Consumer<HandbackReceiver> deed;

        Deed(Consumer<HandbackReceiver> deed) {
            this.deed = deed;
        }

        boolean goesWith(ReceiverState state) {
            HandbackReceiver agency = agency(state);
            try {
                deed.accept(agency);
                return true;
            } catch (RuleBroken forbidden) {
                assertThat(forbidden.rule()).isEqualTo(HandbackSequence.RULE);
                assertThat(agency.state()).isEqualTo(state);
                return false;
            }
        }
    }

    @ParameterizedTest(name = "with an agency that is {0} goes {1} and nothing else")
    @CsvSource({
        "CONFIRMED, ANNOUNCED",
        "ANNOUNCED, CONFIRMED_ANEW ASKED AGREED WITHDRAWN",
        "AGREED, CONFIRMED_ANEW OFFERED WITHDRAWN",
        "OFFERED, TAKEN_OVER KEEPS_THE_REST MISDIRECTED",
        "TAKEN_OVER, LOOKED_AFTER",
        "MISDIRECTED, ''"
    })
    void everyStateHasItsDeeds(ReceiverState state, String allowed) {
        Set<Deed> going = EnumSet.noneOf(Deed.class);
        for (Deed deed : Deed.values()) {
            if (deed.goesWith(state)) {
                going.add(deed);
            }
        }
        assertThat(going)
                .map(Deed::name)
                .containsExactlyInAnyOrder(allowed.isEmpty() ? new String[0] : allowed.split(" ", 0));
    }

    @ParameterizedTest(name = "nobody agrees while {0} is the last step of the case")
    @EnumSource(value = HandbackStep.class, names = "CLEANED", mode = EnumSource.Mode.EXCLUDE)
    void nobodyAgreesOutOfTurn(HandbackStep done) {
        HandbackReceiver agency = agency(ReceiverState.ANNOUNCED);
        assertThat(agency.mayAgree(after(done))).isFalse();
        assertThatThrownBy(() -> agency.agreed(after(done), CLERK, null, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    @DisplayName("KAM-10: nobody agrees for another agency")
    void nobodyAgreesForAnother() {
        HandbackReceiver agency = agency(ReceiverState.ANNOUNCED);
        assertThatThrownBy(() -> agency.agreed(after(HandbackStep.CLEANED), ELSEWHERE, null, NOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    @DisplayName("KAM-03: nobody takes over what another agency was offered")
    void nobodyTakesOverForAnother() {
        HandbackReceiver agency = agency(ReceiverState.OFFERED);
        assertThatThrownBy(() -> agency.takenOver(ELSEWHERE, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAgencyThatIsToldAnewKnowsOfTheCase() {
        HandbackReceiver agency = agency(ReceiverState.AGREED);
        agency.confirmedAnew();
        assertThat(agency.toldAlready()).isTrue();
        assertThat(agency.mayBeTold()).isTrue();
    }

    @Test
    @DisplayName("KAM-09: an agency that is to be told of more may still be left out")
    void anAgencyThatIsToBeToldOfMoreMayBeLeftOut() {
        HandbackReceiver agency = agency(ReceiverState.ANNOUNCED);
        agency.confirmedAnew();
        agency.withdrawn(NOW);
        assertThat(agency.state().alive()).isFalse();
    }
}
