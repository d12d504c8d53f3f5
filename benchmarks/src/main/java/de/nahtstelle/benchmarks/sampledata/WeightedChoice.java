package de.nahtstelle.benchmarks.sampledata;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

final class WeightedChoice<T> {

    private final List<T> choices;
    private final double[] upTo;

    WeightedChoice(List<T> choices, ToDoubleFunction<T> weight) {
        this.choices = List.copyOf(choices);
        this.upTo = this.choices.stream().mapToDouble(weight).toArray();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
    }

    T next(Draw draw) {
        double wanted = draw.fraction() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, wanted);
        return choices.get(Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1));
    }
}
