package de.nahtstelle.benchmarks.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Every part of the sample draws from a source of its own, so that a change in one part leaves the others alone. */
final class Draw {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Draw(long seed) {
        this.random = new Random(seed);
    }

    static Draw of(long seed, String part, int number) {
        return new Draw(seed ^ ((part + number).hashCode() * SPREAD));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    LocalDate dayBefore(LocalDate day, int fewest, int most) {
        return day.minusDays(between(fewest, most));
    }

    /** A draw from a long-tailed distribution: most are small, a few are very large. */
    double longTailed() {
        return StrictMath.pow(1 - fraction(), -0.55);
    }
}
