package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes progress outside the transaction of the work, so that others see it while it goes on. Whoever comes back late
 * to a run that has ended changes nothing of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RunProgress {
    private static final String WORKING = " where id = :run and state in ('CHECKING', 'APPLYING')";

    @Inject
    Jdbi jdbi;

    @Inject
    Topics topics;

    @Inject
    SystemClock clock;

    /** The check begins. */
    void checking(UUID run, int total) {
        jdbi.useHandle(db -> db.execute("update kernel.bulk_run set state = 'CHECKING' where id = ?", run));
        begin(run, "check", total);
    }

    /** A phase begins. */
    void begin(UUID run, String phase, int total) {
        topics.changed(BulkRun.topic(run));
        jdbi.useHandle(db -> db.createUpdate("update kernel.bulk_run set phase = :phase, phase_done = 0,"
                        + " phase_total = :total, phase_since = :now, leased_until = :until" + WORKING)
                .bind("phase", phase)
                .bind("total", total)
                .bind("now", clock.now())
                .bind("until", clock.now().plus(Lease.LENGTH))
                .bind("run", run)
                .execute());
    }

    /** So many rows of the phase are done. */
    void at(UUID run, int done) {
        topics.changed(BulkRun.topic(run));
        jdbi.useHandle(
                db -> db.createUpdate("update kernel.bulk_run set phase_done = :done, leased_until = :until" + WORKING)
                        .bind("done", done)
                        .bind("until", clock.now().plus(Lease.LENGTH))
                        .bind("run", run)
                        .execute());
    }
}
