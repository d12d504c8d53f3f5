package de.nahtstelle.web.admin.events;

import de.nahtstelle.kernel.event.Deliveries;
import de.nahtstelle.kernel.event.DeliveryFilter;
import de.nahtstelle.kernel.event.DeliveryRow;
import de.nahtstelle.web.list.ListPage;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of deliveries, those that are stuck first in sight. */
@Named
@RequestScoped
public class DeliveriesPage extends ListPage<DeliveryRow> {
    private static final int SIZE = 25;
    private static final Map<String, String> TONES = Map.of(
            "GIVEN_UP",
            "danger",
            "RETRYING",
            "warning",
            "UNKNOWN",
            "warning",
            "DELIVERED",
            "success",
            "PENDING",
            "info");

    @Inject
    CurrentActor actor;

    @Inject
    Deliveries deliveries;

    private @Nullable String filter;
    private @Nullable String observer;
    private Map<DeliveryFilter, Long> counts = Map.of();
    private List<String> observers = List.of();

    /** Reads what the page shows. */
    public void load() {
        counts = deliveries.counts(actor.get(), observer);
        show(deliveries.list(actor.get(), chosen(), observer, cursor(), SIZE), counts.getOrDefault(chosen(), 0L));
        observers = deliveries.observers(actor.get());
    }

    /** The filter of the list; what is open when none was chosen. */
    public DeliveryFilter chosen() {
        return Arrays.stream(DeliveryFilter.values())
                .filter(known -> known.name().equals(filter))
                .findFirst()
                .orElse(DeliveryFilter.OPEN);
    }

    /** How urgent a condition looks. */
    public String tone(String condition) {
        return TONES.getOrDefault(condition, "neutral");
    }

    /** The outermost failure of an error; empty when there is none. */
    public String firstLine(@Nullable String error) {
        return error == null ? "" : error.lines().findFirst().orElse("");
    }

    /** What there is to choose from, each with its count. */
    public List<Map.Entry<DeliveryFilter, Long>> getFilters() {
        return List.copyOf(counts.entrySet());
    }

    /** The observers to choose from. */
    public List<String> getObservers() {
        return observers;
    }

    public @Nullable String getFilter() {
        return filter;
    }

    public void setFilter(@Nullable String filter) {
        this.filter = filter;
    }

    public @Nullable String getObserver() {
        return observer;
    }

    public void setObserver(@Nullable String observer) {
        this.observer = observer == null || observer.isBlank() ? null : observer;
    }
}
