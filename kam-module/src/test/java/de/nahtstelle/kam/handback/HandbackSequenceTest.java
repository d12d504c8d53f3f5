package de.nahtstelle.kam.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
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

    @Test
    void aSiteThatCameLaterLetsTheReceiversBeConfirmedAgainUntilTheHandover() {
        assertThat(HandbackSequence.allowsLateSites(HandbackStep.AGREED, 1)).isTrue();
        assertThat(HandbackSequence.allowsLateSites(HandbackStep.AGREED, 0)).isFalse();
        assertThat(HandbackSequence.allowsLateSites(HandbackStep.HANDED_OVER, 1))
                .isFalse();
    }

    private static Set<HandbackStep> allowedAfter(HandbackStep done, boolean announced) {
        Set<HandbackStep> allowed = EnumSet.noneOf(HandbackStep.class);
        for (HandbackStep wanted : HandbackStep.values()) {
            if (HandbackSequence.allows(done, wanted, announced)) {
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
