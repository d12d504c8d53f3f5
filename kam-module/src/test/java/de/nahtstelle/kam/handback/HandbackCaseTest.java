package de.nahtstelle.kam.handback;

import static de.nahtstelle.kam.handback.Cases.CLERK;
import static de.nahtstelle.kam.handback.Cases.ELSEWHERE;
import static de.nahtstelle.kam.handback.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.handback.HandbackCase.Facts;
import de.nahtstelle.kam.handback.HandbackCase.Receiver;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("KAM-10: Everybody sees the step that is theirs")
class HandbackCaseTest {
    private static final UUID REGION = new UUID(1, 5);

    @Test
    void theRegionThatAnswersDoesWhatComesNext() {
        assertThat(file(HandbackStep.AGREED).nextOf(Cases.region(new UnitId(REGION))))
                .contains(HandbackStep.HANDED_OVER);
    }

    @Test
    void theSendingSideWaitsForTheAgencies() {
        assertThat(file(HandbackStep.CLEANED, ReceiverState.ANNOUNCED).nextOf(Cases.region(new UnitId(REGION))))
                .isEmpty();
    }

    @Test
    @DisplayName("KAM-03: another region of the former GKB has nothing to do with the case")
    void anotherRegionHasNothingToDo() {
        Actor other = Cases.region(new UnitId(new UUID(1, 6)));
        assertThat(file(HandbackStep.AGREED).preparedBy(other)).isFalse();
        assertThat(file(HandbackStep.AGREED).nextOf(other)).isEmpty();
    }

    @Test
    void anAgencyWithTwoPartsDoesTheOneThatItsTurnIs() {
        HandbackCase file = file(HandbackStep.ANNOUNCED, ReceiverState.ANNOUNCED, ReceiverState.OFFERED);
        assertThat(file.nextOf(CLERK)).contains(HandbackStep.TAKEN_OVER);
    }

    @Test
    void anAgencyWithoutPartHasNothingToDo() {
        assertThat(file(HandbackStep.HANDED_OVER, ReceiverState.OFFERED).nextOf(ELSEWHERE))
                .isEmpty();
    }

    @Test
    @DisplayName("KAM-12: the records are the sending side's until the handover")
    void theRecordsAreTheSendersUntilTheHandover() {
        assertThat(file(HandbackStep.AGREED).inPreparation()).isTrue();
        assertThat(file(HandbackStep.HANDED_OVER).inPreparation()).isFalse();
    }

    @Test
    void decentralCareByOneAgencyIsSaidInTheSingular() {
        Actor region = Cases.region(new UnitId(REGION));
        Receiver former = part(ELSEWHERE, ReceiverState.MISDIRECTED);
        Receiver several = part(ELSEWHERE, ReceiverState.ANNOUNCED);
        Receiver first = part(CLERK, ReceiverState.TAKEN_OVER);
        Receiver second = part(CLERK, ReceiverState.ANNOUNCED);
        assertThat(decentral(first, second, former).oneAgency(region)).isTrue();
        assertThat(decentral(first, several).oneAgency(region)).isFalse();
    }

    @Test
    @DisplayName("KAM-03: an agency that sees its own part only is not told that it is the only one")
    void anAgencyIsNotToldWhetherItIsTheOnlyOne() {
        assertThat(decentral(part(CLERK, ReceiverState.TAKEN_OVER)).oneAgency(CLERK))
                .isFalse();
        assertThat(file(HandbackStep.TAKEN_OVER, ReceiverState.TAKEN_OVER).oneAgency(CLERK))
                .isTrue();
    }

    private static HandbackCase file(HandbackStep done, ReceiverState... parts) {
        return file(
                Care.CENTRAL,
                done,
                Stream.of(parts).map(state -> part(CLERK, state)).toList());
    }

    private static HandbackCase decentral(Receiver... parts) {
        return file(Care.DECENTRAL, HandbackStep.HANDED_OVER, List.of(parts));
    }

    private static HandbackCase file(Care care, HandbackStep done, List<Receiver> parts) {
        Facts facts = new Facts(
                new UUID(2, 2),
                1,
                new UUID(2, 1),
                "729B000143",
                "Beispiel AG",
                "SUED",
                REGION,
                "GKB Süd",
                1,
                0,
                0,
                done,
                care,
                null,
                null,
                NOW,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null);
        return new HandbackCase(facts, parts, List.of(), List.of());
    }

    private static Receiver part(Actor agency, ReceiverState state) {
        return new Receiver(
                UUID.randomUUID(),
                1,
                agency.unit().value(),
                "729",
                "Agentur Fürth",
                "BY",
                state,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
