package de.nahtstelle.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Something done again and again in the background, on the server's threads, by whoever holds it. A round that fails
 * is logged and does not keep the next from coming: the database may be away for a while, memory short for a moment.
 */
@Dependent
public class Rounds {
    /** What has become due while the portal stood still is done before the first people have signed in. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    /** Does it soon, and then with this pause between the rounds. */
    public void every(Duration pause, Runnable round) {
        long soon = Math.min(pause.toMillis(), LONGEST_WAIT.toMillis());
        running.add(executor.scheduleWithFixedDelay(() -> once(round), soon, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Begins no more rounds; one that is under way ends by itself. */
    public void stop() {
        running.forEach(round -> round.cancel(false));
    }

    private static void once(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "A round in the background failed; the next comes in time", failure);
        }
    }
}
