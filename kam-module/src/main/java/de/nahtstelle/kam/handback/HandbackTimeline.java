package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was done in a handback, as far as the actor may know. */
@ApplicationScoped
@LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
public class HandbackTimeline {
    @Inject
    Timelines timelines;

    /**
     * The latest entries, newest first.
     *
     * @throws NotPermitted when the function sees no handbacks at all
     */
    public List<TimelineEntry> of(Actor actor, HandbackId id, int limit) {
        return timelines.of(List.of(TimelineSight.of(actor, id)), null, limit);
    }
}
