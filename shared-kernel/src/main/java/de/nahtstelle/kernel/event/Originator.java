package de.nahtstelle.kernel.event;

import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** On whose behalf a durable observer works: whoever caused the event, in the function held at that moment. */
@RequestScoped
public class Originator {
    private @Nullable Actor actor;

    void set(Actor causer) {
        actor = causer;
    }

    /**
     * The actor.
     *
     * @throws IllegalStateException outside a delivery
     */
    public Actor actor() {
        if (actor == null) {
            throw new IllegalStateException("There is an originator only during a delivery");
        }
        return actor;
    }
}
