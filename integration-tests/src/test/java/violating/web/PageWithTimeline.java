package violating.web;

import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.identity.SubjectRef;
import jakarta.inject.Inject;
import java.util.List;

/** Breaks the rule on purpose: shows what was done without asking a use case who may see it. */
public class PageWithTimeline {
    @Inject
    Timelines timelines;

    List<TimelineEntry> show(SubjectRef subject) {
        return timelines.of(subject, null, 1);
    }
}
