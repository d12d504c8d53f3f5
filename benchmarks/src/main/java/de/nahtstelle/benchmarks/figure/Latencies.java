package de.nahtstelle.benchmarks.figure;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** How long each of many answers took, exact to three digits. Not for several threads; give each its own and add. */
public final class Latencies {
    private static final long MICROSECOND = 1_000;
    private static final double MICROSECONDS_PER_MILLISECOND = 1_000;

    private final Histogram microseconds = new Histogram(3);

    /** Records one answer. */
    public void add(Duration taken) {
        microseconds.recordValue(Math.max(0, taken.toNanos() / MICROSECOND));
    }

    /** Takes over all that another one recorded. */
    public void add(Latencies other) {
        microseconds.add(other.microseconds);
    }

    /** How many were recorded. */
    public long count() {
        return microseconds.getTotalCount();
    }

    /** The time within which this percentage of the answers came, 0 to 100. */
    public Quantity percentile(double percentage) {
        return Quantity.milliseconds(microseconds.getValueAtPercentile(percentage) / MICROSECONDS_PER_MILLISECOND);
    }

    /** The time within which 95 of 100 answers came. */
    public Quantity p95() {
        return percentile(95);
    }
}
