package de.nahtstelle.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "5, 16", "12, 2048", "13, 3600", "1000, 3600"})
    void theWaitDoublesUpToAnHour(int failedAttempt, long seconds) {
        assertThat(Backoff.after(failedAttempt)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
