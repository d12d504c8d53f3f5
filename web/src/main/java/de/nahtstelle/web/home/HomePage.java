package de.nahtstelle.web.home;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.Awaited;
import de.nahtstelle.kam.handback.AwaitedAgencies;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WaitingRow;
import de.nahtstelle.kernel.worklist.WorkCounts;
import de.nahtstelle.kernel.worklist.WorkRow;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The home page of the function in which a person works. */
@Named
@RequestScoped
public class HomePage {
    private static final int SHOWN = 50;

    @Inject
    MyWork work;

    @Inject
    AwaitedAgencies agencies;

    @Inject
    Units units;

    @Inject
    CurrentActor actor;

    private List<WorkRow> overdue = List.of();
    private List<WorkRow> toDo = List.of();
    private List<WaitingRow> waiting = List.of();
    private List<WaitingRow> inTheHouse = List.of();
    private Map<String, Awaited> awaited = Map.of();
    private List<HomeFigure> figures = List.of();
    private WorkCounts counts = new WorkCounts(0, 0, 0, 0);
    private @Nullable String land;

    /** Reads what there is for the actor. */
    public void load() {
        Actor me = actor.get();
        overdue = work.overdue(me, SHOWN);
        toDo = work.toDo(me, SHOWN);
        waiting = work.waiting(me, SHOWN);
        inTheHouse = work.overdueInTheHouse(me, SHOWN);
        awaited = seesHandbacks(me) ? agencies.byLink(me, links()) : Map.of();
        figures = work.figures(me);
        counts = work.counts(me);
        land = units.land(me.unit()).orElse(null);
    }

    private static boolean seesHandbacks(Actor me) {
        return me.may(KamPermission.SEE_ALL_CUSTOMERS) || me.may(KamPermission.SEE_OWN_CUSTOMERS);
    }

    private List<String> links() {
        return Stream.concat(waiting.stream(), inTheHouse.stream())
                .map(WaitingRow::link)
                .toList();
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

    /** Which agencies the handback of a line waits for; null where it waits for something else. */
    public @Nullable Awaited awaited(WaitingRow row) {
        return row.what().equals("workItem.kam.sign-exception") ? null : awaited.get(row.link());
    }

    /** Whether some task lies on the desk of a unit that the function works for. */
    public boolean isSharing() {
        return Stream.concat(overdue.stream(), toDo.stream()).anyMatch(row -> !row.own());
    }

    /** Whether nothing lies there at all. */
    public boolean isIdle() {
        return overdue.isEmpty() && toDo.isEmpty();
    }

    /** The page where the work of the function begins; null where none is its own. */
    public @Nullable String getBeginning() {
        return Beginnings.of(actor.get().function());
    }

    /** What the contexts count for the actor. */
    public List<HomeFigure> getFigures() {
        return figures;
    }

    public WorkCounts getCounts() {
        return counts;
    }

    /** The Land whose holidays count for the deadlines. */
    public @Nullable String getLand() {
        return land;
    }
}
