package de.nahtstelle.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Quantity MEASURED = Quantity.milliseconds(12);

    @Test
    void theRatioSaysHowManyTimesTheSqlAloneItWas() {
        assertThat(new Figure("list", MEASURED, null, Quantity.milliseconds(3)).ratio())
                .isEqualTo(4.0);
    }

    @Test
    void aRatioOfDifferentUnitsIsNone() {
        assertThatThrownBy(() -> MEASURED.over(Quantity.seconds(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exactlyTheGreatestValueAllowedPasses() {
        assertThat(with(Target.atMost(MEASURED)).passed()).isTrue();
    }

    @Test
    void moreThanTheGreatestValueAllowedFails() {
        assertThat(with(Target.atMost(Quantity.milliseconds(11.9))).passed()).isFalse();
    }

    @Test
    void lessThanTheSmallestValueAllowedFails() {
        assertThat(with(Target.atLeast(Quantity.milliseconds(12.1))).passed()).isFalse();
    }

    @Test
    void aRowNamesTargetValueSqlRatioAndVerdict() {
        Target target = Target.atMost(Quantity.milliseconds(3).times(3).plus(10), "3 × SQL alone + 10 ms");

        assertThat(new Figure("list", MEASURED, target, Quantity.milliseconds(3)).row())
                .isEqualTo("| list | ≤ 19.0 ms (3 × SQL alone + 10 ms) | 12.0 ms | 3.0 ms | 4.0 | pass |");
    }

    private static Figure with(Target target) {
        return new Figure("list", MEASURED, target, null);
    }
}
