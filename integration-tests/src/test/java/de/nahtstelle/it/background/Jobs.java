package de.nahtstelle.it.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The jobs that were started for a run, whichever worker did. Read in the server's own table: its interface fails while
 * a job is just being started.
 */
@ApplicationScoped
public class Jobs {
    private static final int PATIENCE = 600;
    private static final Set<String> UNDER_WAY = Set.of("STARTING", "STARTED", "STOPPING");

    @Inject
    Jdbi jdbi;

    /** Waits until so many were started and one is still under way. */
    void awaitAllButOneEnded(UUID run, int started) throws InterruptedException {
        await(run, started, 1);
    }

    /** Waits until so many were started and none is under way. */
    void awaitAllEnded(UUID run, int started) throws InterruptedException {
        await(run, started, 0);
    }

    private void await(UUID run, int started, int underWay) throws InterruptedException {
        List<String> jobs = of(run);
        for (int attempt = 0; jobs.size() != started || count(jobs) != underWay; attempt++) {
            if (attempt == PATIENCE) {
                throw new IllegalStateException("The jobs of run " + run + ": " + jobs);
            }
            Thread.sleep(50);
            jobs = of(run);
        }
    }

    private static long count(List<String> jobs) {
        return jobs.stream().filter(UNDER_WAY::contains).count();
    }

    private List<String> of(UUID run) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select batchstatus from jbexecutioninstancedata
                         where position(convert_to(:run, 'UTF8') in parameters) > 0
                        """)
                .bind("run", run.toString())
                .mapTo(String.class)
                .list());
    }
}
