package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.staff.HeldFunction;
import de.nahtstelle.kernel.staff.Staff;
import de.nahtstelle.kernel.staff.StaffTimeline;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person: functions with their days, what was done about them. */
@Named
@RequestScoped
public class PersonPage {
    private static final int ENTRIES = 15;

    @Inject
    CurrentActor actor;

    @Inject
    PersonForm form;

    @Inject
    Staff staff;

    @Inject
    StaffTimeline timeline;

    private @Nullable String older;
    private @Nullable List<HeldFunction> functions;
    private @Nullable List<TimelineEntry> entries;

    /** Reads the person, so that the page of somebody unknown is none. */
    public void load() {
        form.getPerson();
    }

    /** The functions, the latest first. */
    public List<HeldFunction> getFunctions() {
        if (functions == null) {
            functions = staff.functions(actor.get(), form.getPerson().person());
        }
        return functions;
    }

    /** What was done about the person, the latest first. */
    public List<TimelineEntry> getEntries() {
        if (entries == null) {
            UUID before = AddressId.parse(older).orElse(null);
            entries = timeline.of(actor.get(), form.getPerson().person(), before, ENTRIES);
        }
        return entries;
    }

    /** Where the timeline goes on; null when it ends here. */
    public @Nullable UUID getOlderThan() {
        return getEntries().size() < ENTRIES
                ? null
                : getEntries().get(ENTRIES - 1).id();
    }

    public @Nullable String getOlder() {
        return older;
    }

    public void setOlder(@Nullable String older) {
        this.older = older;
    }
}
