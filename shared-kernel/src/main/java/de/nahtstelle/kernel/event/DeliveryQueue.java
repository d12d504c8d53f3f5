package de.nahtstelle.kernel.event;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The open deliveries, shared by every process on the database. A delivery is claimed by a conditional update with a
 * lease; a process that dies or hangs loses it when the lease ends. The claim's id fences: a process that comes back
 * late finds that its claim is gone.
 */
@ApplicationScoped
class DeliveryQueue {
    static final Duration LEASE = Duration.ofSeconds(30);
    static final int MOST_ATTEMPTS = 12;
    private static final int LONGEST_MESSAGE = 2000;

    private static final String CLAIM_NEXT = """
            with next as (
              select d.id from kernel.delivery d
               where d.state = 'PENDING' and d.next_attempt <= :now
                 and (d.leased_until is null or d.leased_until <= :now)
                 and d.attempts < :most and d.observer = any(:known)
                 and not exists (select from kernel.delivery earlier
                                  where earlier.observer = d.observer and earlier.ordering_key = d.ordering_key
                                    and earlier.position < d.position and earlier.state in ('PENDING', 'GIVEN_UP'))
               order by d.position
               limit 1
                 for update skip locked)
            update kernel.delivery d
               set claim = :claim, leased_until = :until, attempts = attempts + 1
              from next, kernel.publication e, kernel.person p, kernel.unit u
             where d.id = next.id and e.id = d.publication and p.id = e.person and u.id = e.unit
            returning d.id, d.claim, d.observer, d.attempts, e.event, e.version, e.payload::text payload,
                      e.person, p.display_name person_name, e.function, e.unit, u.short_name unit_name, e.cover_for,
                      (select c.display_name from kernel.person c where c.id = e.cover_for) covered_name
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    DurableObservers observers;

    @Inject
    SystemClock clock;

    @Inject
    Topics topics;

    /** Claims the oldest delivery that is due and not held back by an earlier one; empty when there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Claim> claimNext() {
        Instant now = clock.now();
        return jdbi.withHandle(db -> db.createQuery(CLAIM_NEXT)
                .bind("now", now)
                .bind("most", MOST_ATTEMPTS)
                .bindArray("known", String.class, observers.ids())
                .bind("claim", Ids.next())
                .bind("until", now.plus(LEASE))
                .map((row, context) -> Claim.of(row))
                .findOne());
    }

    /**
     * Marks the delivery as done in the transaction that carries it out, before it does: from here on the row is
     * locked, so that nobody else can claim it even when it takes longer than the lease.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean complete(Claim claim) {
        topics.changed(DurableEvents.TOPIC);
        return jdbi.withHandle(db -> db.createUpdate("""
                        update kernel.delivery
                           set state = 'DELIVERED', closed_at = :now, claim = null, leased_until = null
                         where id = :id and claim = :claim and state = 'PENDING'
                        """)
                        .bind("now", clock.now())
                        .bind("id", claim.id())
                        .bind("claim", claim.claim())
                        .execute())
                == 1;
    }

    /** Records why the attempt failed, and when the next one is due; gives up after the last. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(Claim claim, String reason) {
        topics.changed(DurableEvents.TOPIC);
        jdbi.useHandle(db -> db.createUpdate("""
                        update kernel.delivery
                           set state = case when attempts >= :most then 'GIVEN_UP' else 'PENDING' end,
                               next_attempt = :next, last_error = :reason, claim = null, leased_until = null
                         where id = :id and claim = :claim and state = 'PENDING'
                        """)
                .bind("most", MOST_ATTEMPTS)
                .bind("next", clock.now().plus(Backoff.after(claim.attempt())))
                .bind("reason", reason.substring(0, Math.min(reason.length(), LONGEST_MESSAGE)))
                .bind("id", claim.id())
                .bind("claim", claim.claim())
                .execute());
    }

    /** Gives up what no process survived in its last attempt. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveUpFatal() {
        jdbi.useHandle(db -> db.createUpdate("""
                        update kernel.delivery
                           set state = 'GIVEN_UP', claim = null, leased_until = null,
                               last_error = coalesce(last_error, 'The process ended during each attempt')
                         where state = 'PENDING' and attempts >= :most and leased_until <= :now
                        """)
                .bind("most", MOST_ATTEMPTS)
                .bind("now", clock.now())
                .execute());
    }
}
