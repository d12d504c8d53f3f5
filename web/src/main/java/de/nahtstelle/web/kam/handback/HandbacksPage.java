package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.Agencies;
import de.nahtstelle.kam.handback.Agency;
import de.nahtstelle.kam.handback.Awaited;
import de.nahtstelle.kam.handback.AwaitedAgencies;
import de.nahtstelle.kam.handback.HandbackFilter;
import de.nahtstelle.kam.handback.HandbackList;
import de.nahtstelle.kam.handback.HandbackRow;
import de.nahtstelle.kam.handback.HandbackStep;
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

    private @Nullable String text;
    private @Nullable String done;
    private @Nullable String region;
    private @Nullable String agency;
    private boolean overdue;
    private Map<UUID, Awaited> awaited = Map.of();

    /** Reads the page that the address names. */
    public void load() {
        HandbackFilter filter = filter();
        if (!filter.textTooShort()) {
            show(handbacks.page(actor.get(), filter, cursor(), SIZE), handbacks.count(actor.get(), filter));
            awaited = waiting.ofAll(
                    actor.get(), getSlice().rows().stream().map(HandbackRow::id).toList());
        }
    }

    private HandbackFilter filter() {
        return new HandbackCriteria(text, done, region, agency, overdue).filter();
    }

    /** Whether the text is too short to look for. */
    public boolean isTooShort() {
        return filter().textTooShort();
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

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
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
}
