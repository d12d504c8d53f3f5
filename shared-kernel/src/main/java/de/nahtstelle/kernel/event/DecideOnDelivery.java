package de.nahtstelle.kernel.event;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.input.RequiredText;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.persistence.AfterCommit;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * What an administrator can do about deliveries that do not arrive: try again, with twelve attempts anew, or decide
 * that one will never be delivered. A delivery that is under way at that moment is left alone.
 */
@ApplicationScoped
public class DecideOnDelivery {
    private static final String RETRY = """
            update kernel.delivery
               set state = 'PENDING', attempts = 0, next_attempt = :now, claim = null, leased_until = null
             where state in ('PENDING', 'GIVEN_UP') and (leased_until is null or leased_until <= :now)
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    SystemClock clock;

    @Inject
    Audit audit;

    @Inject
    Topics topics;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Dispatcher dispatcher;

    /** Tries one delivery again at once; false when it is closed or under way. */
    @Transactional
    public boolean retry(Actor actor, UUID delivery) {
        actor.must(KernelPermission.MANAGE_DELIVERIES);
        return retried(
                        actor,
                        jdbi.withHandle(db -> db.createQuery(RETRY + " and id = :id returning id")
                                .bind("now", clock.now())
                                .bind("id", delivery)
                                .mapTo(UUID.class)
                                .list()))
                == 1;
    }

    /** Tries again at once what was given up for an observer, or failed before; returns how many. */
    @Transactional
    public int retryAll(Actor actor, String observer) {
        actor.must(KernelPermission.MANAGE_DELIVERIES);
        return retried(
                actor,
                jdbi.withHandle(db -> db.createQuery(RETRY + " and observer = :observer and attempts > 0 returning id")
                        .bind("now", clock.now())
                        .bind("observer", observer)
                        .mapTo(UUID.class)
                        .list()));
    }

    /**
     * Decides that the delivery will never be made; what waited behind it goes on.
     *
     * @param reason why, for the record
     * @return false when it is closed or under way
     * @throws de.nahtstelle.kernel.input.WrongInput when no reason is given
     */
    @Transactional
    public boolean dismiss(Actor actor, UUID delivery, String reason) {
        actor.must(KernelPermission.MANAGE_DELIVERIES);
        String given = RequiredText.of("reason", reason);
        int changed = jdbi.withHandle(db -> db.createUpdate("""
                        update kernel.delivery
                           set state = 'DISMISSED', closed_at = :now, claim = null, leased_until = null
                         where id = :id and state in ('PENDING', 'GIVEN_UP')
                           and (leased_until is null or leased_until <= :now)
                        """)
                .bind("now", clock.now())
                .bind("id", delivery)
                .execute());
        if (changed == 1) {
            decided(actor, delivery, "kernel.delivery-dismissed", Map.of("reason", given));
        }
        return changed == 1;
    }

    private int retried(Actor actor, List<UUID> deliveries) {
        deliveries.forEach(delivery -> decided(actor, delivery, "kernel.delivery-retried", Map.of()));
        return deliveries.size();
    }

    private void decided(Actor actor, UUID delivery, String action, Map<String, String> details) {
        audit.record(actor, Deliveries.subject(delivery), action, null, details);
        topics.changed(DurableEvents.TOPIC);
        afterCommit.run(DurableEvents.class, dispatcher::nudge);
    }
}
