package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Who works on a run. A lease ends by itself when its holder dies; a holder that merely is slow is protected by the
 * lock of its transaction, see {@link #lock}.
 */
@ApplicationScoped
class Lease {
    static final Duration LENGTH = Duration.ofSeconds(30);

    /** How often work on a run is begun before the run is given up. */
    static final int MOST_ATTEMPTS = 5;

    @Inject
    Jdbi jdbi;

    @Inject
    SystemClock clock;

    /**
     * Takes every run that waits for work and is not leased; of several nodes each run goes to one. A lease that ends
     * later than any can comes from a clock that has been set back since, and counts for nothing. The attempt is
     * counted here, so that one counts that kills its process, too, but not while a slow worker still has the run.
     */
    @Transactional
    List<UUID> takeWaiting() {
        return jdbi.withHandle(db -> db.createQuery("""
                        update kernel.bulk_run
                           set leased_until = :until,
                               attempts = attempts
                                 + case when pg_try_advisory_xact_lock(hashtextextended(id::text, 9)) then 1 else 0 end
                         where id in (select id from kernel.bulk_run
                                       where state in ('UPLOADED', 'CHECKING', 'APPLYING') and attempts < :most
                                         and (leased_until is null or leased_until < :now or leased_until > :until)
                                       order by id for update skip locked)
                        returning id
                        """)
                .bind("now", clock.now())
                .bind("until", clock.now().plus(LENGTH))
                .bind("most", MOST_ATTEMPTS)
                .mapTo(UUID.class)
                .list());
    }

    /** Runs whose last attempt has come to nothing: its worker died, or gave the run back. */
    List<UUID> exhausted() {
        return jdbi.withHandle(db -> db.createQuery("""
                        select id from kernel.bulk_run
                         where state in ('UPLOADED', 'CHECKING', 'APPLYING') and attempts >= :most
                           and (leased_until is null or leased_until < :now or leased_until > :until)
                        """)
                .bind("now", clock.now())
                .bind("until", clock.now().plus(LENGTH))
                .bind("most", MOST_ATTEMPTS)
                .mapTo(UUID.class)
                .list());
    }

    /** Gives a run back, so that it is taken again at once. */
    @Transactional
    void release(UUID run) {
        jdbi.useHandle(db -> db.execute("update kernel.bulk_run set leased_until = null where id = ?", run));
    }

    /** Whether this transaction is the only one that works on the run; holds until it ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean lock(UUID run) {
        return jdbi.withHandle(db -> db.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:run, 9))")
                .bind("run", run.toString())
                .mapTo(Boolean.class)
                .one());
    }
}
