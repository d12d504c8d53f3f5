package de.nahtstelle.web.home;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WaitingRow;
import de.nahtstelle.kernel.worklist.WorkCounts;
import de.nahtstelle.kernel.worklist.WorkRow;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The home page of the function in which a person works. */
@Named
@RequestScoped
public class HomePage {
    private static final int SHOWN = 20;
    private static final int SHOWN_NARROW = 5;

    @Inject
    MyWork work;

    @Inject
    WorkLines lines;

    @Inject
    CurrentActor actor;

    private List<WorkRow> overdue = List.of();
    private List<WorkRow> toDo = List.of();
    private List<WaitingRow> waiting = List.of();
    private List<WaitingRow> inTheHouse = List.of();
    private List<HomeFigure> figures = List.of();
    private WorkCounts counts = new WorkCounts(0, 0, 0, 0, 0);

    /** Reads what there is for the actor. */
    public void load() {
        Actor me = actor.get();
        overdue = work.overdue(me, SHOWN);
        toDo = work.toDo(me, SHOWN);
        waiting = work.waiting(me, SHOWN);
        inTheHouse = work.overdueInTheHouse(me, SHOWN);
        lines.read(Stream.concat(waiting.stream(), inTheHouse.stream()).toList());
        figures = work.figures(me);
        counts = work.counts(me);
    }

    public List<WorkRow> getOverdue() {
        return overdue;
    }

    public List<WorkRow> getToDo() {
        return toDo;
    }

    public List<WaitingRow> getWaiting() {
        return waiting;
    }

    /** What the whole house is late with; empty to those who do not watch it. */
    public List<WaitingRow> getInTheHouse() {
        return inTheHouse;
    }

    /** Whether nothing lies there at all. */
    public boolean isIdle() {
        return overdue.isEmpty() && toDo.isEmpty();
    }

    /** The place where the work of the function begins; null where none is its own. */
    public @Nullable Place getBeginning() {
        return Beginnings.of(actor.get().function());
    }

    /** What the contexts count for the actor. */
    public List<HomeFigure> getFigures() {
        return figures;
    }

    /** How many lines of a part the page shows; the others stand in a list of their own. */
    public int getShown() {
        return SHOWN;
    }

    /** How many of these lines the stylesheet leaves on a narrow screen. */
    public int getShownNarrow() {
        return SHOWN_NARROW;
    }

    public WorkCounts getCounts() {
        return counts;
    }
}
