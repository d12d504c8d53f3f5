package de.nahtstelle.it.background;

import de.nahtstelle.kernel.bulk.BulkColumn;
import de.nahtstelle.kernel.bulk.BulkFormat;
import de.nahtstelle.kernel.bulk.BulkWork;
import de.nahtstelle.kernel.bulk.Progress;
import de.nahtstelle.kernel.bulk.StagedRows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A kind of file whose first take-over stays in the middle of its transaction until it is let go on. */
@ApplicationScoped
public class LingeringWork implements BulkWork {
    static final String KIND = "it.lingering";

    @Inject
    HalfDone half;

    private final Map<UUID, Lingering> takeOvers = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public BulkFormat format() {
        return BulkFormat.of(BulkColumn.text("name", 20));
    }

    @Override
    public void check(StagedRows rows) {
        half.makeRoom();
    }

    @Override
    public int apply(Actor actor, StagedRows rows, Progress progress) {
        half.write(rows.run().toString());
        of(rows.run()).linger();
        half.write(rows.run().toString());
        return rows.total();
    }

    /** Waits until the first is in the middle. */
    void awaitFirst(UUID run) throws InterruptedException {
        if (!of(run).inTheMiddle.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody took run " + run + " over");
        }
    }

    void goOn(UUID run) {
        of(run).goOn.countDown();
    }

    private Lingering of(UUID run) {
        return takeOvers.computeIfAbsent(run, id -> new Lingering());
    }

    /** The take-overs of one run. */
    private static final class Lingering {
        private final CountDownLatch inTheMiddle = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        void linger() {
            boolean first = inTheMiddle.getCount() > 0;
            inTheMiddle.countDown();
            if (first) {
                awaitGoOn();
            }
        }

        private void awaitGoOn() {
            try {
                goOn.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
