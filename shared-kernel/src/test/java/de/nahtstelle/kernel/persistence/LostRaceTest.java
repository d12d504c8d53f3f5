package de.nahtstelle.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class LostRaceTest {
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void aViolatedConstraintBecomesTheAnswerOfItsRule() {
        String answer = LostRace.answering(
                () -> fail(refusedBy("key_account_limit")), Map.of("key_account_limit", () -> "refused by KAM-02"));
        assertThat(answer).isEqualTo("refused by KAM-02");
    }

    @Test
    void aConstraintWithoutRuleStaysTheFailureItIs() {
        RuntimeException failure = refusedBy("something_else");
        assertThatThrownBy(() -> LostRace.answering(() -> fail(failure), Map.of("key_account_limit", () -> "refused")))
                .isSameAs(failure);
    }

    @Test
    void aDeadlockIsTriedAgain() {
        String answer = LostRace.answering(() -> attempts.incrementAndGet() < 3 ? fail(deadlock()) : "done", Map.of());
        assertThat(answer).isEqualTo("done");
    }

    @Test
    void afterFourDeadlocksItGivesUp() {
        Supplier<String> always = () -> {
            attempts.incrementAndGet();
            return fail(deadlock());
        };
        assertThatThrownBy(() -> LostRace.answering(always, Map.of())).isInstanceOf(RuntimeException.class);
        assertThat(attempts).hasValue(4);
    }

    @Test
    void aFailureThatIsNotTheDatabasesIsNotTriedAgain() {
        Supplier<String> broken = () -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> LostRace.answering(broken, Map.of())).hasMessage("broken");
        assertThat(attempts).hasValue(1);
    }

    private static String fail(RuntimeException failure) {
        throw failure;
    }

    private static RuntimeException refusedBy(String constraint) {
        return answer("C23514\0n" + constraint + "\0Mrefused\0");
    }

    private static RuntimeException deadlock() {
        return answer("C40P01\0Mdeadlock\0");
    }

    private static RuntimeException answer(String fields) {
        return new RuntimeException(new IllegalStateException(new PSQLException(new ServerErrorMessage(fields))));
    }
}
