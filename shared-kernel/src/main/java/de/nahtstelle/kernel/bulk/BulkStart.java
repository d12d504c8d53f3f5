package de.nahtstelle.kernel.bulk;

import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;

/** Starts a job for every run that waits for work and that nobody has. */
@ApplicationScoped
class BulkStart {
    @Inject
    Lease lease;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    void startWaiting() {
        lease.takeWaiting().forEach(BulkStart::startJob);
    }

    /** Starts them on another thread: a run has just been ordered, and need not wait for the watch. */
    void soon() {
        executor.execute(this::startWaiting);
    }

    private static void startJob(UUID run) {
        Properties parameters = new Properties();
        parameters.setProperty("run", run.toString());
        BatchRuntime.getJobOperator().start("bulk", parameters);
    }
}
