package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.Agencies;
import de.nahtstelle.kam.handback.Agency;
import de.nahtstelle.kam.handback.Awaited;
import de.nahtstelle.kam.handback.AwaitedAgencies;
import de.nahtstelle.kam.handback.HandbackList;
import de.nahtstelle.kam.handback.HandbackRow;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
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
public class HandbacksPage {
    private static final int SIZE = 25;

    @Inject
    CurrentActor actor;

    @Inject
    HandbackList handbacks;

    @Inject
    Agencies agencies;

    @Inject
    AwaitedAgencies waiting;

    private @Nullable String done;
    private @Nullable String region;
    private @Nullable String agency;
    private boolean overdue;
    private @Nullable String at;
    private Slice<HandbackRow> slice = new Slice<>(List.of(), null, null);
    private Map<UUID, Awaited> awaited = Map.of();
    private long count;

    /** Reads the page that the address names. */
    public void load() {
        HandbackCriteria criteria = new HandbackCriteria(done, region, agency, overdue);
        slice = handbacks.page(actor.get(), criteria.filter(), Cursor.parse(at), SIZE);
        awaited = waiting.ofAll(
                actor.get(), slice.rows().stream().map(HandbackRow::id).toList());
        count = handbacks.count(actor.get(), criteria.filter());
    }

    public Slice<HandbackRow> getSlice() {
        return slice;
    }

    /** Which agencies the handback waits for; null when it does not. */
    public @Nullable Awaited awaited(UUID handback) {
        return awaited.get(handback);
    }

    public long getCount() {
        return count;
    }

    public HandbackStep[] getSteps() {
        return HandbackStep.values();
    }

    public List<Agency> getAgencies() {
        return agencies.all();
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }
}
