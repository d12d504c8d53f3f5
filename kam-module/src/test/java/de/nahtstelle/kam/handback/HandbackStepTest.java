package de.nahtstelle.kam.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("KAM-10: Each step has its place, its rule and its checklist")
class HandbackStepTest {
    @Test
    void theStepsAreCountedFromOneToEight() {
        assertThat(HandbackStep.OPENED.number()).isEqualTo(1);
        assertThat(HandbackStep.TAKEN_OVER.number()).isEqualTo(8);
    }

    @Test
    void afterTheTakeOverNothingFollows() {
        assertThat(HandbackStep.CHOICE.next()).contains(HandbackStep.RECEIVERS);
        assertThat(HandbackStep.TAKEN_OVER.next()).isEmpty();
    }

    @Test
    void pointsThatWereNotConfirmedAreMissing() {
        assertThat(HandbackStep.CHOICE.missing(Set.of("both-ways-explained"))).containsExactly("wish-documented");
        assertThat(HandbackStep.CHOICE.missing(Set.of("both-ways-explained", "wish-documented")))
                .isEmpty();
    }
}
