package de.nahtstelle.kernel.worklist;

import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * What the actor has to do, in their function for their unit and for the units that function works for, and what these
 * units wait for.
 */
@ApplicationScoped
public class MyWork {
    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    @Inject
    @Any
    Instance<HomeFigures> figures;

    /** What was due before today, the longest overdue first. */
    public List<WorkRow> overdue(Actor actor, int limit) {
        return list(WorkQueries.items("< :today"), WorkRow.class, actor, limit);
    }

    /** What is due today or later, the nearest first. */
    public List<WorkRow> toDo(Actor actor, int limit) {
        return list(WorkQueries.items(">= :today"), WorkRow.class, actor, limit);
    }

    /** The open handovers the unit has offered and the tasks it has asked others for, the nearest deadline first. */
    public List<WaitingRow> waiting(Actor actor, int limit) {
        return list(WorkQueries.WAITING, WaitingRow.class, actor, limit);
    }

    /** To the monitoring: whatever units of the house wait for past its day, the longest overdue first. */
    public List<WaitingRow> overdueInTheHouse(Actor actor, int limit) {
        return actor.may(KernelPermission.REMIND_ANYONE)
                ? list(WorkQueries.OVERDUE_IN_THE_HOUSE, WaitingRow.class, actor, limit)
                : List.of();
    }

    /** What the contexts count for the actor, as far as there is any. */
    public List<HomeFigure> figures(Actor actor) {
        return figures.stream()
                .flatMap(context -> context.of(actor).stream())
                .filter(figure -> figure.count() > 0)
                .toList();
    }

    /** How much of each there is. */
    public WorkCounts counts(Actor actor) {
        return list(WorkQueries.COUNTS, WorkCounts.class, actor, Slice.COUNT_LIMIT + 1)
                .get(0);
    }

    private <T> List<T> list(String sql, Class<T> type, Actor actor, int limit) {
        return jdbi.withHandle(db -> bind(db.createQuery(sql), actor)
                .bind("limit", limit)
                .bind("most", Math.max(limit, Slice.COUNT_LIMIT + 1))
                .map(ConstructorMapper.of(type))
                .list());
    }

    private <S extends SqlStatement<S>> S bind(S statement, Actor actor) {
        return statement
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bind("unit", actor.unit().value())
                .bind("function", actor.function())
                .bind("today", clock.today());
    }
}
