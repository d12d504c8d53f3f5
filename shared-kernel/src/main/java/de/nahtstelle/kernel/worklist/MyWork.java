package de.nahtstelle.kernel.worklist;

import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

/** What the actor has to do, in their function for their unit, and what their unit waits for. */
@ApplicationScoped
public class MyWork {
    private static final String MINE = " from kernel.work_item i"
            + " where i.unit = :unit and i.done_at is null and (i.function is null or i.function = :function)";
    private static final String OFFERED = " from kernel.handover h where h.from_unit = :unit and h.state = 'OFFERED'";

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** What was due before today, the longest overdue first. */
    public List<WorkRow> overdue(Actor actor, int limit) {
        return items(actor, " and i.due_on < :today", limit);
    }

    /** What is due today or later, the nearest first. */
    public List<WorkRow> toDo(Actor actor, int limit) {
        return items(actor, " and i.due_on >= :today", limit);
    }

    private List<WorkRow> items(Actor actor, String due, int limit) {
        return jdbi.withHandle(db -> bind(
                        db.createQuery("select i.id, i.kind, i.label, i.link, i.due_on" + MINE + due
                                + " order by i.due_on, i.id limit :limit"),
                        actor)
                .bind("limit", limit)
                .map(ConstructorMapper.of(WorkRow.class))
                .list());
    }

    /** The open handovers the unit has offered, the nearest deadline first. */
    public List<WaitingRow> waiting(Actor actor, int limit) {
        return jdbi.withHandle(db -> bind(
                        db.createQuery("select o.id, o.seam, o.label, o.link, u.short_name receiver, o.offered_at,"
                                + " o.deadline from (select h.*" + OFFERED
                                + " order by h.deadline, h.id limit :limit) o"
                                + " join kernel.unit u on u.id = o.to_unit order by o.deadline, o.id"),
                        actor)
                .bind("limit", limit)
                .map(ConstructorMapper.of(WaitingRow.class))
                .list());
    }

    /** How much of each there is. */
    public WorkCounts counts(Actor actor) {
        return jdbi.withHandle(db -> bind(
                        db.createQuery("select " + counted(MINE + " and i.due_on >= :today") + " to_do, "
                                + counted(MINE + " and i.due_on < :today") + " overdue, "
                                + counted(OFFERED) + " waiting, "
                                + counted(OFFERED + " and h.deadline < :today") + " waiting_overdue"),
                        actor)
                .bind("limit", Slice.COUNT_LIMIT + 1)
                .map(ConstructorMapper.of(WorkCounts.class))
                .one());
    }

    private static String counted(String from) {
        return "(select count(*) from (select 1" + from + " limit :limit) c)";
    }

    private <S extends SqlStatement<S>> S bind(S statement, Actor actor) {
        return statement
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bind("unit", actor.unit().value())
                .bind("function", actor.function())
                .bind("today", clock.today());
    }
}
