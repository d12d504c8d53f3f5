package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeightedChoiceTest {

    @Test
    void takesTheHeavierMoreOftenAndTheWeightlessNever() {
        WeightedChoice<Integer> choice = new WeightedChoice<>(List.of(0, 1, 9), Integer::doubleValue);
        Draw draw = Draw.of(1, "test", 0);
        List<Integer> taken =
                Stream.generate(() -> choice.next(draw)).limit(1000).toList();
        assertThat(taken).doesNotContain(0);
        assertThat(taken.stream().filter(value -> value == 9).count()).isBetween(850L, 950L);
    }
}
