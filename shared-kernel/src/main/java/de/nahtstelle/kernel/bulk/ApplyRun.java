package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes over the accepted rows of a run, all of them in one transaction. */
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
        works.of(run.kind()).apply(run.actor(), rows, new Progress(progress, run.id()));
        rows.execute("""
                update kernel.bulk_run
                   set state = 'DONE', phase = null, leased_until = null, version = version + 1, finished_at = :now
                 where id = :run
                """, Map.of("now", clock.now()));
    }
}
