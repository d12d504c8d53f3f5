package de.nahtstelle.kernel.event;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Delivers whatever is due, on a few threads of the server: every second, and at once after a publisher has committed.
 * Every process on the database does so; the queue sees to it that each delivery has one taker.
 */
@ApplicationScoped
class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());
    private static final int WORKERS = 2;
    private static final Duration GRACE = Duration.ofSeconds(20);

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject
    DeliveryQueue queue;

    @Inject
    Deliverer deliverer;

    private final Semaphore workers = new Semaphore(WORKERS);
    private volatile boolean stopped;

    /** Looks for work soon, without making the caller wait. */
    void nudge() {
        try {
            executor.execute(this::deliverAllDue);
        } catch (RejectedExecutionException | IllegalStateException full) {
            LOG.log(Level.FINE, "The next round comes within a second", full);
        }
    }

    /** Gives up what killed its last process, then looks for work. */
    void round() {
        queue.giveUpFatal();
        deliverAllDue();
    }

    /** Begins nothing new and waits until what is under way has ended. */
    void stop() {
        stopped = true;
        try {
            if (!workers.tryAcquire(WORKERS, GRACE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warning("A delivery is still under way; its lease will end and another process take it");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliverAllDue() {
        if (!workers.tryAcquire()) {
            return;
        }
        try {
            boolean more = true;
            while (more && !stopped) {
                more = deliverNext();
            }
        } finally {
            workers.release();
        }
    }

    private boolean deliverNext() {
        Optional<Claim> claimed = queue.claimNext();
        claimed.ifPresent(this::attempt);
        return claimed.isPresent();
    }

    private void attempt(Claim claim) {
        try {
            deliverer.deliver(claim);
        } catch (RuntimeException | Error failure) {
            LOG.log(
                    Level.WARNING,
                    failure,
                    () -> "Attempt " + claim.attempt() + " of delivery " + claim.id() + " to " + claim.observer()
                            + " failed");
            queue.fail(claim, Failures.describe(failure));
        }
    }
}
