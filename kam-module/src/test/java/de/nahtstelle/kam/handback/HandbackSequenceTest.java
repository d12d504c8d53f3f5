package de.nahtstelle.kam.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("KAM-10: The handback is a guarded sequence")
class HandbackSequenceTest {
    @ParameterizedTest(name = "after {0} the sending side may do {1}, before any agency was told")
    @CsvSource({
        "OPENED, CHOICE",
        "CHOICE, CHOICE RECEIVERS",
        "RECEIVERS, CHOICE RECEIVERS ANNOUNCED",
        "ANNOUNCED, CLEANED",
        "CLEANED, ''",
        "AGREED, HANDED_OVER",
        "HANDED_OVER, ''",
        "TAKEN_OVER, ''"
    })
    void beforeTheAnnouncement(HandbackStep done, String allowed) {
        assertThat(allowedAfter(done, false)).isEqualTo(steps(allowed));
    }

    @ParameterizedTest(name = "after {0} the sending side may do {1}, once an agency was told")
    @CsvSource({
        "CHOICE, RECEIVERS",
        "RECEIVERS, ANNOUNCED",
        "ANNOUNCED, CLEANED",
        "CLEANED, ''",
        "AGREED, HANDED_OVER",
        "HANDED_OVER, ''",
        "TAKEN_OVER, ''"
    })
    void afterTheAnnouncement(HandbackStep done, String allowed) {
        assertThat(allowedAfter(done, true)).isEqualTo(steps(allowed));
    }

    @ParameterizedTest(name = "an agency that is {0} may agree only after the cleaning and only when it was told")
    @EnumSource(ReceiverState.class)
    void agreement(ReceiverState agency) {
        for (HandbackStep done : HandbackStep.values()) {
            assertThat(HandbackSequence.allowsAgreement(done, agency))
                    .isEqualTo(done == HandbackStep.CLEANED && agency == ReceiverState.ANNOUNCED);
        }
    }

    @ParameterizedTest(name = "an agency that is {0} may take over only what it was offered")
    @EnumSource(ReceiverState.class)
    void takeOver(ReceiverState agency) {
        assertThat(HandbackSequence.allowsTakeOver(agency)).isEqualTo(agency == ReceiverState.OFFERED);
    }

    @ParameterizedTest(name = "after {0} a site that came later lets the receivers be confirmed again: {1}")
    @CsvSource({
        "CHOICE, true",
        "RECEIVERS, true",
        "CLEANED, true",
        "AGREED, true",
        "HANDED_OVER, false",
        "TAKEN_OVER, false"
    })
    void aSiteThatCameLater(HandbackStep done, boolean allowed) {
        assertThat(HandbackSequence.allows(done, HandbackStep.RECEIVERS, new ReceiversSoFar(true, 1)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest(name = "after {0} the sending side does {1} next")
    @CsvSource({
        "OPENED, CHOICE",
        "CHOICE, RECEIVERS",
        "RECEIVERS, ANNOUNCED",
        "ANNOUNCED, CLEANED",
        "CLEANED,",
        "AGREED, HANDED_OVER",
        "HANDED_OVER,",
        "TAKEN_OVER,"
    })
    void nextOfTheSendingSide(HandbackStep done, @Nullable HandbackStep next) {
        assertThat(HandbackSequence.next(done, 0)).isEqualTo(Optional.ofNullable(next));
    }

    @ParameterizedTest
    @EnumSource(HandbackStep.class)
    @DisplayName("KAM-10: what the sending side does next it may do")
    void whatComesNextIsAllowed(HandbackStep done) {
        for (int without : new int[] {0, 1}) {
            assertThat(HandbackSequence.next(done, without).stream())
                    .allMatch(next -> HandbackSequence.allows(done, next, new ReceiversSoFar(true, without)));
        }
    }

    @Test
    void aSiteThatCameLaterGoesFirst() {
        assertThat(HandbackSequence.next(HandbackStep.AGREED, 1)).contains(HandbackStep.RECEIVERS);
        assertThat(HandbackSequence.next(HandbackStep.HANDED_OVER, 1)).isEmpty();
    }

    @Test
    void anAgencyAgreesToWhatIsCleanAndTakesOverWhatItIsOffered() {
        assertThat(HandbackSequence.next(HandbackStep.CLEANED, ReceiverState.ANNOUNCED))
                .contains(HandbackStep.AGREED);
        assertThat(HandbackSequence.next(HandbackStep.CHOICE, ReceiverState.OFFERED))
                .contains(HandbackStep.TAKEN_OVER);
        assertThat(HandbackSequence.next(HandbackStep.ANNOUNCED, ReceiverState.ANNOUNCED))
                .isEmpty();
    }

    private static Set<HandbackStep> allowedAfter(HandbackStep done, boolean announced) {
        Set<HandbackStep> allowed = EnumSet.noneOf(HandbackStep.class);
        for (HandbackStep wanted : HandbackStep.values()) {
            if (HandbackSequence.allows(done, wanted, new ReceiversSoFar(announced, 0))) {
                allowed.add(wanted);
            }
        }
        return allowed;
    }

    private static Set<HandbackStep> steps(String names) {
        Set<HandbackStep> steps = EnumSet.noneOf(HandbackStep.class);
        for (String name : names.split(" ", 0)) {
            if (!name.isEmpty()) {
                steps.add(HandbackStep.valueOf(name));
            }
        }
        return steps;
    }

    @Test
    @DisplayName("KAM-10: too early, done already and closed are refused by rules of their own")
    void everyReasonHasItsRule() {
        assertThat(HandbackSequence.ruleAgainst(true, false)).isEqualTo("kam.handback-sequence");
        assertThat(HandbackSequence.ruleAgainst(true, true)).isEqualTo("kam.handback-step-done");
        assertThat(HandbackSequence.ruleAgainst(false, true)).isEqualTo("kam.handback-closed");
    }
}
