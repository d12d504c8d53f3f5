package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void theSamePartDrawsTheSame() {
        assertThat(Draw.of(7, "sites", 3).fraction())
                .isEqualTo(Draw.of(7, "sites", 3).fraction());
    }

    @Test
    void anotherSeedPartOrNumberDrawsSomethingElse() {
        double first = Draw.of(7, "sites", 3).fraction();
        assertThat(Draw.of(8, "sites", 3).fraction()).isNotEqualTo(first);
        assertThat(Draw.of(7, "offers", 3).fraction()).isNotEqualTo(first);
        assertThat(Draw.of(7, "sites", 4).fraction()).isNotEqualTo(first);
    }
}
