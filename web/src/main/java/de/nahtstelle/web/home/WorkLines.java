package de.nahtstelle.web.home;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.overview.Awaited;
import de.nahtstelle.kam.handback.overview.AwaitedAgencies;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.WaitingRow;
import de.nahtstelle.kernel.worklist.WorkRow;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the lines of tasks and of what is waited for say beyond their rows, on whatever page they stand. */
@Named
@RequestScoped
public class WorkLines {
    /** The steps of a handback that every agency has to do for its part. */
    private static final Set<String> AWAITING = Set.of("workItem.kam.agree-to-handback", "seam.kam.handback");

    @Inject
    AwaitedAgencies agencies;

    @Inject
    Units units;

    @Inject
    CurrentActor actor;

    private Map<UUID, Awaited> awaited = Map.of();

    /** Reads what the lines wait for. */
    void read(List<WaitingRow> lines) {
        Actor me = actor.get();
        awaited = seesHandbacks(me)
                ? agencies.ofAll(
                        me,
                        lines.stream()
                                .filter(line -> AWAITING.contains(line.what()))
                                .map(WaitingRow::caseId)
                                .toList())
                : Map.of();
    }

    private static boolean seesHandbacks(Actor me) {
        return me.may(KamPermission.SEE_ALL_CUSTOMERS) || me.may(KamPermission.SEE_OWN_CUSTOMERS);
    }

    /** Which agencies the handback of a line waits for; null where it waits for something else. */
    public @Nullable Awaited awaited(WaitingRow row) {
        return AWAITING.contains(row.what()) ? awaited.get(row.caseId()) : null;
    }

    /** Whether some task lies on the desk of a unit that the function works for. */
    public boolean sharing(List<WorkRow> rows) {
        return rows.stream().anyMatch(row -> !row.own());
    }

    /** The Land whose holidays count for the deadlines. */
    public @Nullable String getLand() {
        return units.land(actor.get().unit()).orElse(null);
    }
}
