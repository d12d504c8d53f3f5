package de.nahtstelle.web.staff;

import de.nahtstelle.kernel.filter.StoredFilters;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.staff.Staff;
import de.nahtstelle.kernel.staff.StaffFilter;
import de.nahtstelle.kernel.staff.StaffRow;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.list.ListPage;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of people. */
@Named
@RequestScoped
public class PeoplePage extends ListPage<StaffRow> {
    private static final int SIZE = 25;
    private static final String LIST = "kernel.people";

    @Inject
    CurrentActor actor;

    @Inject
    Staff staff;

    @Inject
    StoredFilters filters;

    private @Nullable String filter;
    private @Nullable String text;
    private boolean withoutFunction;

    /** Reads the page that the address names. */
    public void load() {
        Map<String, String> kept =
                filters.find(actor.get(), LIST, AddressId.parse(filter).orElse(null));
        text = kept.get("text");
        withoutFunction = "without".equals(kept.get("functions"));
        StaffFilter asked = new StaffFilter(text, withoutFunction, getSort());
        show(staff.list(actor.get(), asked, cursor(), SIZE), staff.count(actor.get(), asked));
    }

    /** Whether the actor may enter somebody. */
    public boolean isEntering() {
        return actor.get().may(KernelPermission.MANAGE_PEOPLE);
    }

    public @Nullable String getText() {
        return text;
    }

    public boolean isWithoutFunction() {
        return withoutFunction;
    }

    public @Nullable String getFilter() {
        return filter;
    }

    public void setFilter(@Nullable String filter) {
        this.filter = filter;
    }
}
