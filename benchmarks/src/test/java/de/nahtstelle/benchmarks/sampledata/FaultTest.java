package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void everyThirdCustomerHasFaults() {
        assertThat(IntStream.range(0, 520)
                        .filter(i -> !Fault.of(i, 5).isEmpty())
                        .count())
                .isEqualTo(173);
    }

    @Test
    void aCustomerWithOneSiteHasOneFaultAndNoDuplicate() {
        assertThat(IntStream.range(0, 520).mapToObj(i -> Fault.of(i, 1)))
                .allSatisfy(
                        faults -> assertThat(faults).hasSizeLessThanOrEqualTo(1).doesNotContain(Fault.DUPLICATE_SITE));
    }

    @Test
    void everyKindOccurs() {
        assertThat(IntStream.range(0, 520).boxed().flatMap(i -> Fault.of(i, 5).stream()))
                .contains(Fault.values());
    }
}
