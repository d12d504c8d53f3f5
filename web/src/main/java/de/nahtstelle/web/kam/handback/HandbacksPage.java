package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.Agencies;
import de.nahtstelle.kam.handback.Agency;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.overview.Awaited;
import de.nahtstelle.kam.handback.overview.AwaitedAgencies;
import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.kam.handback.overview.HandbackList;
import de.nahtstelle.kam.handback.overview.HandbackRow;
import de.nahtstelle.kernel.filter.StoredFilters;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.ListPage;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of handbacks. */
@Named
@RequestScoped
public class HandbacksPage extends ListPage<HandbackRow> {
    private static final int SIZE = 25;

    @Inject
    CurrentActor actor;

    @Inject
    HandbackList handbacks;

    @Inject
    Agencies agencies;

    @Inject
    AwaitedAgencies waiting;

    @Inject
    StoredFilters filters;

    private @Nullable String filter;
    private Map<String, String> values = Map.of();
    private Map<UUID, Awaited> awaited = Map.of();

    /** Reads the page that the address names. */
    public void load() {
        values = filters.find(
                actor.get(), HandbackCriteria.LIST, AddressId.parse(filter).orElse(null));
        HandbackFilter criteria = HandbackCriteria.of(values);
        if (!criteria.textTooShort()) {
            show(handbacks.page(actor.get(), criteria, cursor(), SIZE), handbacks.count(actor.get(), criteria));
            awaited = waiting.ofAll(
                    actor.get(), getSlice().rows().stream().map(HandbackRow::id).toList());
        }
    }

    /** Whether the text is too short to look for. */
    public boolean isTooShort() {
        return HandbackCriteria.of(values).textTooShort();
    }

    /** Which agencies the handback waits for; null when it does not. */
    public @Nullable Awaited awaited(UUID handback) {
        return awaited.get(handback);
    }

    public HandbackStep[] getSteps() {
        return HandbackStep.values();
    }

    public List<Agency> getAgencies() {
        return agencies.all();
    }

    /** What the list is filtered by, by the names of the fields. */
    public Map<String, String> getValues() {
        return values;
    }

    public @Nullable String getFilter() {
        return filter;
    }

    public void setFilter(@Nullable String filter) {
        this.filter = filter;
    }
}
