package de.nahtstelle.kernel.bulk;

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
    BusinessClock clock;

    @Transactional
    void apply(UUID id) {
        runs.lock(id, Set.of(RunState.APPLYING)).ifPresent(this::apply);
    }

    private void apply(WorkingRun run) {
        StagedRows rows = runs.rows(run);
        works.of(run.kind()).apply(run.actor(), rows, new Progress(progress, run.id()));
        rows.execute("""
                update kernel.bulk_run
                   set state = 'DONE', phase = null, leased_until = null, version = version + 1, finished_at = :now
                 where id = :run
                """, Map.of("now", clock.now()));
    }
}
