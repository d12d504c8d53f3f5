package de.nahtstelle.it;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;

/** Lets many do the same at the same moment. */
public final class AtOnce {
    private static final int LOOKS = 200;
    private static final long PAUSE_MS = 50;

    private AtOnce() {}

    /** Returns once the other waits for a lock of the database, or has ended without. */
    public static void untilItWaits(Jdbi jdbi, Future<?> other) throws InterruptedException {
        for (int look = 0; look < LOOKS && !other.isDone() && !somebodyWaits(jdbi); look++) {
            Thread.sleep(PAUSE_MS);
        }
    }

    private static boolean somebodyWaits(Jdbi jdbi) {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from pg_locks where not granted)")
                .mapTo(Boolean.class)
                .one());
    }

    /** What each of them got. */
    public static <T> List<T> run(ManagedThreadFactory threads, int times, Callable<T> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(times);
        ExecutorService clients = Executors.newFixedThreadPool(times, threads);
        Callable<T> started = () -> {
            together.await();
            return work.call();
        };
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> one : clients.invokeAll(Collections.nCopies(times, started))) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }
}
