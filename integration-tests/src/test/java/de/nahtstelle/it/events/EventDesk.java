package de.nahtstelle.it.events;

import de.nahtstelle.kernel.event.DurableEvents;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Publishes for the tests in a transaction of its own, and reads what came of it. */
@ApplicationScoped
public class EventDesk {
    @Inject
    DurableEvents events;

    @Inject
    Jdbi jdbi;

    @Transactional
    void publish(Actor actor, UUID thing, int... numbers) {
        for (int number : numbers) {
            events.publish(new SomethingHappened(thing, number), thing, actor);
        }
    }

    @Transactional
    void publishAndFail(Actor actor, UUID thing) {
        events.publish(new SomethingHappened(thing, 1), thing, actor);
        throw new IllegalStateException("the publisher changes its mind");
    }

    @Transactional
    void publishFor(Actor actor, UUID thing, String observer) {
        events.publish(new SomethingHappened(thing, 1), thing, actor);
        jdbi.useHandle(
                db -> db.execute("update kernel.delivery set observer = ? where ordering_key = ?", observer, thing));
    }

    List<Integer> effects(UUID thing) {
        return jdbi.withHandle(
                db -> db.createQuery("select number from it_effect where thing = :thing order by written")
                        .bind("thing", thing)
                        .mapTo(Integer.class)
                        .list());
    }

    List<String> states(UUID thing) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select state || ' ' || attempts from kernel.delivery where ordering_key = :thing order by position")
                .bind("thing", thing)
                .mapTo(String.class)
                .list());
    }

    UUID first(UUID thing) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select id from kernel.delivery where ordering_key = :thing order by position limit 1")
                .bind("thing", thing)
                .mapTo(UUID.class)
                .one());
    }

    /** Waits neither for the time between attempts nor for the next round. */
    @Transactional
    void hurry(Actor actor, UUID thing) {
        int waiting = jdbi.withHandle(db -> db.execute(
                "update kernel.delivery set next_attempt = now()"
                        + " where ordering_key = ? and claim is null and next_attempt > now()",
                thing));
        if (waiting > 0) {
            events.publish(new NobodyListens(), Ids.next(), actor);
        }
    }
}
