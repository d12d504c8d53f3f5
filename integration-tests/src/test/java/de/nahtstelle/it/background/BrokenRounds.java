package de.nahtstelle.it.background;

import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work that the portal starts like its own; every round of it ends in an error that no caller expects. */
@ApplicationScoped
public class BrokenRounds implements BackgroundWork {
    @Inject
    Rounds rounds;

    private final CountDownLatch begun = new CountDownLatch(2);

    @Override
    public void start() {
        rounds.every(Duration.ofSeconds(1), this::round);
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    boolean awaitSecond() throws InterruptedException {
        return begun.await(30, TimeUnit.SECONDS);
    }

    private void round() {
        if (begun.getCount() > 0) {
            begun.countDown();
            throw new LinkageError("in the middle of a round");
        }
    }
}
