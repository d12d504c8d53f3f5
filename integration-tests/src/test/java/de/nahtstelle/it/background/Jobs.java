package de.nahtstelle.it.background;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The jobs that were started for a run, whichever worker did. */
@ApplicationScoped
public class Jobs {
    private static final int NEWEST = 50;
    private static final int PATIENCE = 600;
    private static final Set<BatchStatus> UNDER_WAY =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    /** Waits until so many were started and one is still under way. */
    void awaitAllButOneEnded(UUID run, int started) throws InterruptedException {
        await(run, started, 1);
    }

    /** Waits until so many were started and none is under way. */
    void awaitAllEnded(UUID run, int started) throws InterruptedException {
        await(run, started, 0);
    }

    private static void await(UUID run, int started, int underWay) throws InterruptedException {
        List<BatchStatus> jobs = of(run);
        for (int attempt = 0; jobs.size() != started || count(jobs) != underWay; attempt++) {
            if (attempt == PATIENCE) {
                throw new IllegalStateException("The jobs of run " + run + ": " + jobs);
            }
            Thread.sleep(50);
            jobs = of(run);
        }
    }

    private static long count(List<BatchStatus> jobs) {
        return jobs.stream().filter(UNDER_WAY::contains).count();
    }

    private static List<BatchStatus> of(UUID run) {
        JobOperator operator = BatchRuntime.getJobOperator();
        return operator.getJobInstances("bulk", 0, NEWEST).stream()
                .flatMap(job -> operator.getJobExecutions(job).stream())
                .filter(execution -> isFor(run, operator.getParameters(execution.getExecutionId())))
                .map(JobExecution::getBatchStatus)
                .toList();
    }

    /** A job that is just being started may have no parameters yet. */
    private static boolean isFor(UUID run, @Nullable Properties parameters) {
        return parameters != null && run.toString().equals(parameters.getProperty("run"));
    }
}
