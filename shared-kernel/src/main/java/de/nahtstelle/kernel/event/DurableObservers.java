package de.nahtstelle.kernel.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The durable observers of this deployment, each under its id. */
public final class DurableObservers {
    private final Map<String, DurableObserver> byId = new LinkedHashMap<>();

    /** Adds an observer; false when its id is taken already. */
    boolean add(DurableObserver observer) {
        return byId.putIfAbsent(observer.id(), observer) == null;
    }

    /** The ids. Deliveries to any other id wait for a deployment that knows it. */
    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    DurableObserver get(String id) {
        return Objects.requireNonNull(byId.get(id), () -> "Unknown observer " + id);
    }

    List<String> of(Class<?> event) {
        return byId.values().stream()
                .filter(observer -> observer.event() == event)
                .map(DurableObserver::id)
                .toList();
    }
}
