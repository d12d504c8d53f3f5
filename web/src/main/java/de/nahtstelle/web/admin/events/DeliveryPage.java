package de.nahtstelle.web.admin.events;

import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.event.Deliveries;
import de.nahtstelle.kernel.event.DeliveryDetails;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One delivery: why it is stuck, what waits behind it, and what was decided about it. */
@Named
@RequestScoped
public class DeliveryPage {
    private static final int DECISIONS = 20;

    @Inject
    CurrentActor actor;

    @Inject
    Deliveries deliveries;

    private @Nullable String id;
    private String done = "";
    private @Nullable DeliveryDetails details;
    private List<TimelineEntry> decisions = List.of();

    /** Reads the delivery. */
    public void load() {
        UUID delivery = wanted();
        details = deliveries.find(actor.get(), delivery).orElseThrow(NotThere.of("delivery", delivery));
        decisions = deliveries.decisions(actor.get(), delivery, DECISIONS);
    }

    private UUID wanted() {
        return AddressId.parse(id).orElseThrow(NotThere.of("delivery", String.valueOf(id)));
    }

    /** The delivery. */
    public @Nullable DeliveryDetails getDetails() {
        return details;
    }

    /** The last failure and its causes, one a line. */
    public List<String> getErrorLines() {
        String error = details == null ? null : details.row().lastError();
        return error == null ? List.of() : error.lines().toList();
    }

    /** What administrators decided about it, the latest first. */
    public List<TimelineEntry> getDecisions() {
        return decisions;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** What the decision just made came to; empty when there was none. */
    public String getDone() {
        return done;
    }

    /** Whether somebody wanted to dismiss it without saying why. */
    public boolean isReasonMissing() {
        return DeliveryDecisions.REASON_MISSING.equals(done);
    }

    public void setDone(@Nullable String done) {
        this.done = done == null ? "" : done;
    }
}
