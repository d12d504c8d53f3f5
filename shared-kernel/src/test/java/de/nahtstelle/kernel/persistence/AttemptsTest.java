package de.nahtstelle.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttemptsTest {
    private int attempts;

    @Test
    void aDeadlockIsTriedAgain() throws Exception {
        assertThat(Attempts.of(() -> ++attempts < 3 ? fail(DatabaseSays.deadlock()) : "done"))
                .isEqualTo("done");
    }

    @Test
    void afterThreeMoreDeadlocksItGivesUp() {
        assertThatThrownBy(() -> Attempts.of(() -> {
                    attempts++;
                    return fail(DatabaseSays.deadlock());
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(attempts).isEqualTo(4);
    }

    @Test
    void aFailureThatMayNotPassIsNotTriedAgain() {
        assertThatThrownBy(() -> Attempts.of(() -> {
                    attempts++;
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(attempts).isEqualTo(1);
    }

    private static String fail(RuntimeException failure) {
        throw failure;
    }
}
