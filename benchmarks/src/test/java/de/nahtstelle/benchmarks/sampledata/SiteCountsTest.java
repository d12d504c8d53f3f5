package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SiteCountsTest {

    private final int[] counts = SiteCounts.of(Settings.of("1", "520", "4000", "0", "out"), 66);

    @Test
    void addUpToTheWantedNumber() {
        assertThat(Arrays.stream(counts).sum()).isEqualTo(4000);
    }

    @Test
    void twoInFiveCustomersHaveOneSiteOnly() {
        assertThat(Arrays.stream(counts).filter(count -> count == 1).count()).isEqualTo(208);
        assertThat(Arrays.stream(counts).limit(66).filter(count -> count == 1).count())
                .as("well-known companies with one site")
                .isZero();
    }

    @Test
    void someHaveManySites() {
        assertThat(Arrays.stream(counts).filter(count -> count >= 30).count()).isGreaterThan(10);
    }
}
