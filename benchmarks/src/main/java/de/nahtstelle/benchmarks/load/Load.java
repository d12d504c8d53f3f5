package de.nahtstelle.benchmarks.load;

import de.nahtstelle.benchmarks.figure.Latencies;
import de.nahtstelle.benchmarks.figure.Quantity;
import java.time.Duration;

/** What the clients of a closed loop saw together. */
public record Load(Latencies latencies, Duration lasted) {
    private static final double MILLISECONDS = 1_000;

    /** How many answers in a second. */
    public Quantity throughput() {
        return Quantity.perSecond(latencies.count() * MILLISECONDS / lasted.toMillis());
    }
}
