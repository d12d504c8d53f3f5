package de.nahtstelle.benchmarks.load;

import de.nahtstelle.benchmarks.figure.Latencies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * So many clients, each of which asks again as soon as it is answered, without pause for thought. The first failed
 * answer ends the measurement: figures with errors in them say nothing.
 *
 * @param warmUp how long answers are not counted, so that compilers and caches have settled
 * @param counted how long they are
 */
public record ClosedLoop(int clients, Duration warmUp, Duration counted) {

    /** Warms up and measures; each client makes exchanges of its own. */
    public Load run(ClientFactory factory) throws Exception {
        List<Exchange> exchanges = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            exchanges.add(factory.client(client));
        }
        together(exchanges, warmUp);
        return together(exchanges, counted);
    }

    private static Load together(List<Exchange> exchanges, Duration lasting) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(exchanges.size());
        try {
            Instant begin = Instant.now();
            Instant end = begin.plus(lasting);
            List<Future<Latencies>> running = exchanges.stream()
                    .map(exchange -> threads.submit(() -> until(end, exchange)))
                    .toList();
            Latencies all = sum(running);
            return new Load(all, Duration.between(begin, Instant.now()));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Latencies until(Instant end, Exchange exchange) throws Exception {
        Latencies latencies = new Latencies();
        while (Instant.now().isBefore(end)) {
            long begin = System.nanoTime();
            exchange.make();
            latencies.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        return latencies;
    }

    private static Latencies sum(List<Future<Latencies>> running) throws InterruptedException, ExecutionException {
        Latencies all = new Latencies();
        for (Future<Latencies> one : running) {
            all.add(one.get());
        }
        return all;
    }

    /** Makes what one client does again and again. */
    @FunctionalInterface
    public interface ClientFactory {
        /** The exchange of the client with this number, counted from 0. */
        Exchange client(int number) throws Exception;
    }
}
