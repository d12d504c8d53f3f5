package de.nahtstelle.kernel.worklist;

import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
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
        return first(WorkPart.OVERDUE, actor, limit);
    }

    /** What is due today or later, the nearest first. */
    public List<WorkRow> toDo(Actor actor, int limit) {
        return first(WorkPart.TO_DO, actor, limit);
    }

    /** The open handovers the unit has offered and the tasks it has asked others for, the nearest deadline first. */
    public List<WaitingRow> waiting(Actor actor, int limit) {
        return waiting(WorkPart.WAITING, ByDay.FIRST, actor, limit);
    }

    /** To the monitoring: whatever units of the house wait for past its day, the longest overdue first. */
    public List<WaitingRow> overdueInTheHouse(Actor actor, int limit) {
        return waiting(WorkPart.IN_THE_HOUSE, ByDay.FIRST, actor, limit);
    }

    /** A page of the tasks of a part, by last day. */
    public Slice<WorkRow> tasks(Actor actor, WorkPart part, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.DAY, KeyPart.ID);
        List<WorkRow> found = list(TaskQueries.lines(part, new ByDay(cursor)), WorkRow.class, actor, cursor, size + 1);
        return Slice.of(
                found,
                size,
                cursor,
                row -> List.of(row.dueOn().toString(), row.id().toString()));
    }

    /** A page of what is waited for, by last day; of the whole house only to the monitoring. */
    public Slice<WaitingRow> awaited(Actor actor, WorkPart part, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.DAY, KeyPart.ID);
        List<WaitingRow> found = waiting(part, new ByDay(cursor), actor, size + 1);
        return Slice.of(
                found,
                size,
                cursor,
                row -> List.of(row.deadline().toString(), row.id().toString()));
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
        String sql = "select " + TaskQueries.count(WorkPart.TO_DO) + " to_do, "
                + TaskQueries.count(WorkPart.OVERDUE) + " overdue, "
                + WaitingQueries.count(WorkPart.WAITING, ">= '-infinity'") + " waiting, "
                + WaitingQueries.count(WorkPart.WAITING, "< :today") + " waiting_overdue, "
                + (watches(actor) ? WaitingQueries.count(WorkPart.IN_THE_HOUSE, "< :today") : "0") + " in_the_house";
        return list(sql, WorkCounts.class, actor, Cursor.START, Slice.COUNT_LIMIT + 1)
                .get(0);
    }

    private static boolean watches(Actor actor) {
        return actor.may(KernelPermission.REMIND_ANYONE);
    }

    private List<WorkRow> first(WorkPart part, Actor actor, int limit) {
        return list(TaskQueries.lines(part), WorkRow.class, actor, Cursor.START, limit);
    }

    private List<WaitingRow> waiting(WorkPart part, ByDay page, Actor actor, int limit) {
        return part != WorkPart.IN_THE_HOUSE || watches(actor)
                ? list(WaitingQueries.lines(part, page), WaitingRow.class, actor, page.cursor(), limit)
                : List.of();
    }

    private <T> List<T> list(String sql, Class<T> type, Actor actor, Cursor cursor, int limit) {
        return jdbi.withHandle(db -> bind(db.createQuery(sql), actor)
                .bind("limit", limit)
                .bind("key", cursor.part(0))
                .bind("id", cursor.part(1))
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
