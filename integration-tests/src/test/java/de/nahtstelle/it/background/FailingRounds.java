package de.nahtstelle.it.background;

import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work that the portal starts like its own; fails after the first statement, in two ways. */
@ApplicationScoped
public class FailingRounds implements BackgroundWork {
    static final String WRITER = "round";

    @Inject
    Rounds rounds;

    @Inject
    HalfDone half;

    private final CountDownLatch failures = new CountDownLatch(2);

    @Override
    public void start() {
        half.makeRoom();
        rounds.every(Duration.ofSeconds(1), this::round);
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    boolean awaitFailures() throws InterruptedException {
        return failures.await(30, TimeUnit.SECONDS);
    }

    private void round() {
        if (failures.getCount() > 0) {
            fail(() -> half.writeAndFail(WRITER));
            fail(() -> half.writeAndBreak(WRITER));
        }
    }

    private void fail(Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException | LinkageError asExpected) {
            failures.countDown();
        }
    }
}
