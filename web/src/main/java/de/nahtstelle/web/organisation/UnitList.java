package de.nahtstelle.web.organisation;

import de.nahtstelle.kernel.organisation.UnitFilter;
import de.nahtstelle.kernel.organisation.UnitRow;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.list.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of units. */
@Named
@RequestScoped
public class UnitList extends ListPage<UnitRow> {
    private static final int SIZE = 25;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    private @Nullable String text;
    private @Nullable String kind;

    /** Reads the page asked for. */
    public void load() {
        UnitFilter filter = new UnitFilter(text, kind, clock.today(), getSort());
        show(units.list(filter, cursor(), SIZE), units.count(filter));
    }

    public List<String> getKinds() {
        return units.kinds();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
