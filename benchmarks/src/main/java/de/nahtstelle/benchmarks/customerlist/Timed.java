package de.nahtstelle.benchmarks.customerlist;

import de.nahtstelle.benchmarks.figure.Latencies;
import java.util.Comparator;
import java.util.List;

/** The times of one kind of page by the service and by its SQL alone. */
record Timed(String title, Latencies service, Latencies sql) {
    static Timed together(List<Timed> parts) {
        Timed all = new Timed("all", new Latencies(), new Latencies());
        for (Timed part : parts) {
            all.service.add(part.service);
            all.sql.add(part.sql);
        }
        return all;
    }

    static Timed slowest(List<Timed> kinds) {
        return kinds.stream()
                .max(Comparator.comparingDouble(kind -> kind.service.p95().value()))
                .orElseThrow();
    }
}
