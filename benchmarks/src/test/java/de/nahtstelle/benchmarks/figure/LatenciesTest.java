package de.nahtstelle.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private final Latencies oneToHundred = milliseconds(1, 100);

    @Test
    void ninetyFiveOfAHundredAnswersCameWithinTheNinetyFifth() {
        assertThat(oneToHundred.p95().value()).isCloseTo(95, within(0.1));
    }

    @Test
    void theHundredthPercentileIsTheSlowestAnswer() {
        assertThat(oneToHundred.percentile(100).value()).isCloseTo(100, within(0.1));
    }

    @Test
    void theClientsOfALoadAreCountedTogether() {
        oneToHundred.add(milliseconds(101, 300));

        assertThat(oneToHundred.count()).isEqualTo(300);
        assertThat(oneToHundred.p95().value()).isCloseTo(285, within(0.3));
    }

    private static Latencies milliseconds(int first, int last) {
        Latencies latencies = new Latencies();
        IntStream.rangeClosed(first, last).mapToObj(Duration::ofMillis).forEach(latencies::add);
        return latencies;
    }
}
