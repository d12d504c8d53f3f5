package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Rounds;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;

/**
 * Starts a job for every run that waits for work: a new one within a second, one whose holder died as soon as its
 * lease has ended. Each node watches.
 */
@ApplicationScoped
class BulkWatch implements BackgroundWork {
    @Inject
    Rounds rounds;

    @Inject
    Lease lease;

    @Inject
    RunEnd end;

    @Override
    public void start() {
        rounds.every(Duration.ofSeconds(1), this::startWaiting);
        rounds.every(Duration.ofHours(1), end::tidyOld);
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    private void startWaiting() {
        lease.takeWaiting().forEach(BulkWatch::startJob);
    }

    private static void startJob(UUID run) {
        Properties parameters = new Properties();
        parameters.setProperty("run", run.toString());
        BatchRuntime.getJobOperator().start("bulk", parameters);
    }
}
