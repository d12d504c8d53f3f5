package de.nahtstelle.web.organisation;

import de.nahtstelle.kernel.organisation.UnitFilter;
import de.nahtstelle.kernel.organisation.UnitRow;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of units. */
@Named
@RequestScoped
public class UnitList {
    private static final int SIZE = 25;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    private @Nullable String text;
    private @Nullable String kind;
    private @Nullable String sort;
    private @Nullable String at;
    private Slice<UnitRow> slice = new Slice<>(List.of(), null, null);
    private long count;

    /** Reads the page asked for. */
    public void load() {
        UnitFilter filter = new UnitFilter(text, kind, clock.today(), sort);
        slice = units.list(filter, Cursor.parse(at), SIZE);
        count = units.count(filter);
    }

    public Slice<UnitRow> getSlice() {
        return slice;
    }

    public long getCount() {
        return count;
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

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }
}
