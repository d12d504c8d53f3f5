package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionTest {

    @Test
    void followsFromTheLandOfTheSeat() {
        assertThat(Region.ofKreis("05314")).as("Nordrhein-Westfalen").isEqualTo(Region.WEST);
        assertThat(Region.ofKreis("10041")).as("Saarland").isEqualTo(Region.WEST);
        assertThat(Region.ofKreis("14612")).as("Sachsen").isEqualTo(Region.SUED);
        assertThat(Region.ofKreis("06412")).as("Hessen").isEqualTo(Region.SUED);
        assertThat(Region.ofKreis("11000")).as("Berlin").isEqualTo(Region.NORD);
    }
}
