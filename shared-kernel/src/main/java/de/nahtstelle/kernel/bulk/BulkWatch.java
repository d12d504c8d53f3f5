package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.persistence.Migrator;
import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;

/**
 * Starts a job for every run that waits for work: a new one within a second, one whose holder died as soon as its
 * lease has ended. Each node watches.
 */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkWatch {
    @Inject
    Lease lease;

    @Inject
    RunEnd end;

    @Resource
    ManagedExecutorService executor;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void startWaiting() {
        lease.takeWaiting().forEach(this::submit);
    }

    @Schedule(hour = "3", persistent = false)
    void tidy() {
        end.tidyOld();
    }

    private void submit(UUID run) {
        executor.execute(() -> start(run));
    }

    private static void start(UUID run) {
        Properties parameters = new Properties();
        parameters.setProperty("run", run.toString());
        BatchRuntime.getJobOperator().start("bulk", parameters);
    }
}
