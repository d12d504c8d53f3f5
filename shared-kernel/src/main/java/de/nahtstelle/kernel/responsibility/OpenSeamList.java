package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** The Nahtstellenmonitor: all open seams of all contexts that the actor may see. */
@ApplicationScoped
public class OpenSeamList {
    /** The topic of {@link Topics} that changes whenever a seam opens or closes. */
    public static final String TOPIC = Worklist.SEAMS;

    private static final int EXPORTED_AT_ONCE = 500;
    private static final String ROWS = """
            select h.id, h.seam, h.label, h.case_kind, h.case_id, f.short_name sender, t.short_name receiver, t.land, h.deadline,
                   h.offered_at, h.reminders, h.last_reminder, %4$s escalated, h.to_unit <> :sightUnit remindable,
                   null::date remindable_from
              from (%1$s) h
              join kernel.unit f on f.id = h.from_unit
              join kernel.unit t on t.id = h.to_unit
             order by %2$s %3$s, h.id %3$s limit :limit
            """;
    private static final String PART = "(select h.* from kernel.%s h where %s order by %s %s, h.id %4$s limit :limit)";
    private static final String COUNT =
            "select count(*) from (select from kernel.open_seam h where %s limit :limit) counted";

    @Inject
    Jdbi jdbi;

    @Inject
    OpenSeamSight sight;

    @Inject
    BusinessClock clock;

    @Inject
    ReminderPause pause;

    /** A page of the monitor. */
    public Slice<OpenSeamRow> page(Actor actor, SeamFilter filter, SeamOrder order, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(order.part(), KeyPart.ID);
        String where = where(actor, filter) + (cursor.start() ? "" : beyond(order, cursor));
        String direction = cursor.backward() ? "desc" : "asc";
        String parts = Stream.of("offered_seam", "asked_seam")
                .map(view -> PART.formatted(view, where, order.column(), direction))
                .collect(Collectors.joining(" union all "));
        String sql = ROWS.formatted(parts, order.column(), direction, SeamState.LIES_WITH_MONITORING);
        List<OpenSeamRow> found = jdbi.withHandle(db -> bind(db, sql, actor, filter)
                .bind("key", cursor.part(0))
                .bind("id", cursor.part(1))
                .bind("limit", size + 1)
                .map(ConstructorMapper.of(OpenSeamRow.class))
                .list());
        return Slice.of(
                        found,
                        size,
                        cursor,
                        row -> List.of(order.of(row), row.id().toString()))
                .map(pause.dating());
    }

    /** Hands out every row, page by page, without holding them all. */
    public void export(Actor actor, SeamFilter filter, SeamOrder order, Consumer<OpenSeamRow> row) {
        Cursor cursor = Cursor.START;
        Slice<OpenSeamRow> slice;
        do {
            slice = page(actor, filter, order, cursor, EXPORTED_AT_ONCE);
            slice.rows().forEach(row);
            cursor = Cursor.parse(slice.next());
        } while (slice.next() != null);
    }

    /** How many there are, counted no further than one more than {@link Slice#COUNT_LIMIT}. */
    public long count(Actor actor, SeamFilter filter) {
        return jdbi.withHandle(db -> bind(db, COUNT.formatted(where(actor, filter)), actor, filter)
                .bind("limit", Slice.COUNT_LIMIT + 1)
                .mapTo(Long.class)
                .one());
    }

    private String where(Actor actor, SeamFilter filter) {
        return sight.condition(actor)
                + (filter.seam() == null ? "" : " and h.seam = :seam")
                + (filter.sender() == null ? "" : " and h.from_unit = :sender")
                + (filter.receiver() == null ? "" : " and h.to_unit = :receiver")
                + (filter.state() == null ? "" : " and " + filter.state().condition());
    }

    private Query bind(Handle db, String sql, Actor actor, SeamFilter filter) {
        return db.createQuery(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("sightUnit", actor.unit().value())
                .bind("seam", filter.seam())
                .bind("sender", filter.sender())
                .bind("receiver", filter.receiver())
                .bind("today", clock.today());
    }

    private static String beyond(SeamOrder order, Cursor cursor) {
        return " and (" + order.column() + ", h.id) " + (cursor.backward() ? "<" : ">") + " (cast(:key as "
                + order.type() + "), cast(:id as uuid))";
    }
}
