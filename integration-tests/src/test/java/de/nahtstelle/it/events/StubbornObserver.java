package de.nahtstelle.it.events;

import de.nahtstelle.kernel.event.Durable;
import de.nahtstelle.kernel.event.Originator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** Writes down what it is told, and then fails as often as it was asked to: what it wrote must go with the failure. */
@ApplicationScoped
public class StubbornObserver {
    static final String ID = "it.stubborn";

    private final Map<UUID, Integer> failuresLeft = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> covered = new ConcurrentHashMap<>();

    @Inject
    Originator originator;

    @Inject
    Jdbi jdbi;

    void failFor(UUID thing, int times) {
        failuresLeft.put(thing, times);
    }

    Optional<UUID> coveredFor(UUID thing) {
        return Optional.ofNullable(covered.get(thing));
    }

    void on(@Observes @Durable(ID) SomethingHappened event) {
        jdbi.useHandle(
                db -> db.execute("insert into it_effect (thing, number) values (?, ?)", event.thing(), event.number()));
        Optional.ofNullable(originator.actor().coveredId()).ifPresent(person -> covered.put(event.thing(), person));
        int left = failuresLeft.merge(event.thing(), -1, Integer::sum);
        if (left >= 0) {
            throw new IllegalStateException("not yet, " + left + " left");
        }
    }
}
