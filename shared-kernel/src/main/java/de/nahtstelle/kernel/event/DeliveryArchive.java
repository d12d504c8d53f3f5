package de.nahtstelle.kernel.event;

import de.nahtstelle.kernel.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the table of deliveries small: what is delivered or dismissed goes to the archive after a week and is deleted
 * there after a year. Open deliveries stay whatever their age.
 */
@ApplicationScoped
class DeliveryArchive {
    static final Duration STAYS = Duration.ofDays(7);
    static final Duration KEPT = Duration.ofDays(365);

    @Inject
    Jdbi jdbi;

    @Inject
    SystemClock clock;

    /** Archives and deletes what is old enough. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tidy() {
        Instant now = clock.now();
        jdbi.useHandle(db -> {
            db.execute("""
                    with moved as (
                      delete from kernel.delivery where closed_at < ?
                      returning id, publication, observer, state, attempts, closed_at)
                    insert into kernel.delivery_archive
                      (delivery, publication, event, version, payload, observer, state, attempts, published_at, closed_at)
                    select m.id, e.id, e.event, e.version, e.payload, m.observer, m.state, m.attempts, e.published_at,
                           m.closed_at
                      from moved m join kernel.publication e on e.id = m.publication
                    """, now.minus(STAYS));
            db.execute("""
                    delete from kernel.publication e
                     where e.published_at < ?
                       and not exists (select from kernel.delivery d where d.publication = e.id)
                    """, now.minus(STAYS));
            db.execute("delete from kernel.delivery_archive where closed_at < ?", now.minus(KEPT));
        });
    }
}
