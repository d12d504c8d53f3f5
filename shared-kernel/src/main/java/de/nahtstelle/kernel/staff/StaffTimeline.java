package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.audit.Excerpt;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done about a person, to whoever sees the person; of absences only whoever records them hears. */
@ApplicationScoped
public class StaffTimeline {
    private static final String WITHOUT_ABSENCES = "not starts_with(a.action, 'kernel.absence-')";

    @Inject
    Staff staff;

    @Inject
    AbsenceRight right;

    @Inject
    Timelines timelines;

    /**
     * A page of it, the newest first; empty when the actor may not see the person.
     *
     * @param before the last entry of the page before; null for the newest
     */
    public List<TimelineEntry> of(Actor actor, PersonId person, @Nullable UUID before, int limit) {
        if (staff.find(actor, person).isEmpty()) {
            return List.of();
        }
        Excerpt all = Excerpt.all(Staffing.subject(person));
        return timelines.of(List.of(right.covers(actor, person) ? all : all.and(WITHOUT_ABSENCES)), before, limit);
    }
}
