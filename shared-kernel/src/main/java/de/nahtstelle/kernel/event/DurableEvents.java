package de.nahtstelle.kernel.event;

import de.nahtstelle.contract.EventName;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.persistence.AfterCommit;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Publishes what happened to the other contexts. The event is stored in the publisher's transaction, once per
 * observer: it is gone when that rolls back, and reaches every observer when it commits, whatever happens to the
 * process.
 */
@ApplicationScoped
public class DurableEvents {
    /** The topic of {@link Topics} that changes whenever a delivery does. */
    public static final String TOPIC = "kernel.deliveries";

    @Inject
    Jdbi jdbi;

    @Inject
    DurableObservers observers;

    @Inject
    SystemClock clock;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Dispatcher dispatcher;

    @Inject
    Topics topics;

    /**
     * Publishes an event in the current transaction.
     *
     * @param event a record with {@link EventName}, with ids and dates only
     * @param orderingKey the aggregate it happened to, which the transaction has locked or changed; each observer gets
     *     the events of one aggregate in the order of its changes
     * @param actor who caused it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Record event, UUID orderingKey, Actor actor) {
        UUID publication = Ids.next();
        Instant now = clock.now();
        jdbi.useHandle(db -> {
            insertPublication(db, publication, event, orderingKey, actor, now);
            insertDeliveries(db, publication, event, orderingKey, now);
        });
        afterCommit.run(DurableEvents.class, dispatcher::nudge);
        topics.changed(TOPIC);
    }

    private static void insertPublication(
            Handle db, UUID publication, Record event, UUID orderingKey, Actor actor, Instant now) {
        EventName name = EventJson.nameOf(event);
        db.createUpdate("""
                        insert into kernel.publication
                          (id, event, version, payload, ordering_key, person, cover_for, function, unit, published_at)
                        values (:id, :event, :version, :payload::jsonb, :key, :person, :coverFor, :function, :unit, :now)
                        """)
                .bind("id", publication)
                .bind("event", name.value())
                .bind("version", name.version())
                .bind("payload", EventJson.write(event))
                .bind("key", orderingKey)
                .bind("person", actor.person().value())
                .bindByType("coverFor", actor.coveredId(), UUID.class)
                .bind("function", actor.function())
                .bind("unit", actor.unit().value())
                .bind("now", now)
                .execute();
    }

    private void insertDeliveries(Handle db, UUID publication, Record event, UUID orderingKey, Instant now) {
        PreparedBatch rows = db.prepareBatch("""
                insert into kernel.delivery (id, publication, observer, ordering_key, state, next_attempt)
                values (:id, :publication, :observer, :key, 'PENDING', :now)
                """);
        for (String observer : observers.of(event.getClass())) {
            rows.bind("id", Ids.next())
                    .bind("publication", publication)
                    .bind("observer", observer)
                    .bind("key", orderingKey)
                    .bind("now", now)
                    .add();
        }
        rows.execute();
    }
}
