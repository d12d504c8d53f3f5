package de.nahtstelle.web.home;

import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WaitingRow;
import de.nahtstelle.kernel.worklist.WorkPart;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All lines of a part of the home page. */
@Named
@RequestScoped
public class WorkPage {
    private static final int SIZE = 25;

    @Inject
    MyWork work;

    @Inject
    WorkLines lines;

    @Inject
    CurrentActor actor;

    private @Nullable String part;
    private @Nullable String at;
    private Slice<?> slice = new Slice<>(List.of(), null, null);
    private long count;

    /** Reads the page that the address names. */
    public void load() {
        slice = getKnown().tasks() ? work.tasks(actor.get(), getKnown(), Cursor.parse(at), SIZE) : awaited();
        count = work.counts(actor.get()).of(getKnown());
    }

    private Slice<WaitingRow> awaited() {
        Slice<WaitingRow> found = work.awaited(actor.get(), getKnown(), Cursor.parse(at), SIZE);
        lines.read(found.rows());
        return found;
    }

    /** The part that is shown. */
    public WorkPart getKnown() {
        return WorkPart.parse(part);
    }

    public Slice<?> getSlice() {
        return slice;
    }

    public long getCount() {
        return count;
    }

    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }
}
