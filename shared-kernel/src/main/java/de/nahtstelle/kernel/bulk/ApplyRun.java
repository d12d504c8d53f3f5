package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes over the accepted rows of a run in one transaction: all of them, or none. */
@ApplicationScoped
class ApplyRun {
    @Inject
    WorkingRuns runs;

    @Inject
    BulkWorks works;

    @Inject
    RunProgress progress;

    @Inject
    Topics topics;

    @Inject
    BusinessClock clock;

    /** Takes over, unless the run is not there for it or somebody else is at it. */
    @Transactional
    void apply(UUID id) {
        runs.lock(id, Set.of(RunState.APPLYING)).ifPresent(this::apply);
    }

    private void apply(WorkingRun run) {
        StagedRows rows = runs.rows(run);
        topics.changed(BulkRun.topic(run.id()));
        int taken = works.of(run.kind()).apply(run.actor(), rows, new Progress(progress, run.id()));
        if (taken != run.accepted()) {
            throw new ChangedSinceCheck(run.accepted(), taken);
        }
        done(rows);
    }

    private void done(StagedRows rows) {
        int ended = rows.execute("""
                update kernel.bulk_run
                   set state = 'DONE', phase = null, leased_until = null, version = version + 1, finished_at = :now
                 where id = :run and state = 'APPLYING'
                """, Map.of("now", clock.now()));
        if (ended != 1) {
            throw new IllegalStateException("Run " + rows.run() + " is not being taken over any more");
        }
    }
}
