package de.nahtstelle.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LostRaceTest {
    @Test
    void aViolatedConstraintBecomesTheAnswerOfItsRule() {
        String answer = LostRace.answering(
                () -> fail(DatabaseSays.refusedBy("key_account_limit")),
                Map.of("key_account_limit", () -> "refused by KAM-02"));
        assertThat(answer).isEqualTo("refused by KAM-02");
    }

    @Test
    void aConstraintWithoutRuleStaysTheFailureItIs() {
        RuntimeException failure = DatabaseSays.refusedBy("something_else");
        assertThatThrownBy(() -> LostRace.answering(() -> fail(failure), Map.of("key_account_limit", () -> "refused")))
                .isSameAs(failure);
    }

    private static String fail(RuntimeException failure) {
        throw failure;
    }
}
