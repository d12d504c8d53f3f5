package de.nahtstelle.kernel.event;

import de.nahtstelle.contract.EventName;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Events as they are stored: name, version and the components as JSON. */
final class EventJson {
    private static final Jsonb JSON = JsonbBuilder.create();

    private EventJson() {}

    static EventName nameOf(Object event) {
        EventName name = event.getClass().getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getClass() + " has no @EventName");
        }
        return name;
    }

    static String write(Object event) {
        return JSON.toJson(event);
    }

    static Object read(Claim claim, DurableObserver observer) {
        if (!observer.understands(claim.event(), claim.version())) {
            throw new IllegalStateException("Observer " + observer.id() + " does not understand version "
                    + claim.version() + " of " + claim.event());
        }
        return JSON.fromJson(claim.payload(), observer.event());
    }
}
