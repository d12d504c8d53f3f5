package de.nahtstelle.web.home;

import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WaitingRow;
import de.nahtstelle.kernel.worklist.WorkPart;
import de.nahtstelle.web.list.ListPage;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** All lines of a part of the home page. */
@Named
@RequestScoped
public class WorkPage extends ListPage<Object> {
    private static final int SIZE = 25;

    @Inject
    MyWork work;

    @Inject
    WorkLines lines;

    @Inject
    CurrentActor actor;

    private @Nullable String part;

    /** Reads the page that the address names. */
    public void load() {
        Slice<?> found = getKnown().tasks() ? work.tasks(actor.get(), getKnown(), cursor(), SIZE) : awaited();
        show(found.map(Object.class::cast), work.counts(actor.get()).of(getKnown()));
    }

    private Slice<WaitingRow> awaited() {
        Slice<WaitingRow> found = work.awaited(actor.get(), getKnown(), cursor(), SIZE);
        lines.read(found.rows());
        return found;
    }

    /** The part that is shown. */
    public WorkPart getKnown() {
        return WorkPart.parse(part);
    }

    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }
}
