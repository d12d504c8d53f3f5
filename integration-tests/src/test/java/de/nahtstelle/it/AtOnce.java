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

/** Lets many do the same at the same moment. */
public final class AtOnce {
    private AtOnce() {}

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
