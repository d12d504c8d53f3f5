package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.live.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Checks a run that waits for it. May be done any number of times: findings are made anew. */
@ApplicationScoped
class CheckRun {
    private static final Set<RunState> WAITING = Set.of(RunState.UPLOADED, RunState.CHECKING);
    private static final int STEPS = 3;

    @Inject
    WorkingRuns runs;

    @Inject
    BulkWorks works;

    @Inject
    RunProgress progress;

    @Inject
    Topics topics;

    /** Checks, unless the run is not there for it or somebody else is at it. */
    @Transactional
    void check(UUID id) {
        runs.lock(id, WAITING).ifPresent(this::check);
    }

    private void check(WorkingRun run) {
        StagedRows rows = runs.rows(run);
        topics.changed(BulkRun.topic(run.id()));
        BulkWork work = works.of(run.kind());
        progress.checking(run.id(), run.total());
        rows.execute("delete from kernel.bulk_finding where run = :run", Map.of());
        rows.analyze();
        FormalCheck.run(rows, work.format());
        progress.at(run.id(), run.total() / STEPS);
        work.check(rows);
        progress.at(run.id(), run.total() * 2 / STEPS);
        rows.execute("""
                update kernel.bulk_row r
                   set rejected = not rejected
                 where r.run = :run
                   and r.rejected <> exists (select from kernel.bulk_finding f
                                              where f.run = r.run and f.line = r.line)
                """, Map.of());
        rows.execute("""
                update kernel.bulk_run b
                   set state = 'CHECKED', phase = null, leased_until = null, version = version + 1,
                       rejected = (select count(*) from kernel.bulk_row r where r.run = b.id and r.rejected)
                 where b.id = :run
                """, Map.of());
    }
}
