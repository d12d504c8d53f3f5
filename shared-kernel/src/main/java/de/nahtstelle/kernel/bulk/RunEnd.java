package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What remains to be done when the work on a run has ended, well or badly. */
@ApplicationScoped
class RunEnd {
    /** How long the rejected rows of a finished run are kept for mending; they hold contacts. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Jdbi jdbi;

    @Inject
    Lease lease;

    @Inject
    Topics topics;

    @Inject
    BusinessClock clock;

    /**
     * Lets a run be checked again whose take-over the database refused; false when it was not being taken over, or
     * another worker is at it, who then decides what becomes of it.
     */
    @Transactional
    boolean backToCheck(UUID run) {
        topics.changed(BulkRun.topic(run));
        return lease.lock(run)
                && 1
                        == jdbi.withHandle(db -> db.execute(
                                "update kernel.bulk_run set state = 'UPLOADED', rechecked = true, leased_until = null,"
                                        + " attempts = 0, phase = null, version = version + 1 where id = ? and state = 'APPLYING'",
                                run));
    }

    /** Ends a run that failed; false when another worker is at it, or has brought it to its end. */
    @Transactional
    boolean failed(UUID run, String reference) {
        topics.changed(BulkRun.topic(run));
        return lease.lock(run)
                && 1
                        == jdbi.withHandle(db -> db.execute(
                                "update kernel.bulk_run set state = 'FAILED', failure = ?, leased_until = null,"
                                        + " phase = null, finished_at = ?, version = version + 1"
                                        + " where id = ? and state in ('UPLOADED', 'CHECKING', 'APPLYING')",
                                reference,
                                clock.now(),
                                run));
    }

    /** Removes the rows of the run that nobody needs any more. */
    @Transactional
    BatchStatus tidy(UUID run) {
        jdbi.useHandle(db -> db.createUpdate("""
                        delete from kernel.bulk_row r using kernel.bulk_run b
                         where b.id = :run and r.run = b.id
                           and (b.state in ('FAILED', 'DISCARDED') or b.state = 'DONE' and not r.rejected)
                        """).bind("run", run).execute());
        return BatchStatus.COMPLETED;
    }

    /** Removes what finished runs have kept long enough. */
    @Transactional
    void tidyOld() {
        jdbi.useHandle(db ->
                db.createUpdate("""
                        with old as (update kernel.bulk_run set tidied = true
                                      where not tidied and finished_at < :until
                                     returning id)
                        delete from kernel.bulk_row where run in (select id from old)
                        """).bind("until", clock.now().minus(KEPT)).execute());
    }
}
