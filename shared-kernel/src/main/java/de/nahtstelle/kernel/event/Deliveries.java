package de.nahtstelle.kernel.event;

import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The deliveries of all events, for administrators. Shows ids and dates, no case. */
@ApplicationScoped
public class Deliveries {
    private static final String COLUMNS = """
            select d.id, d.position, d.observer, e.event, e.version, d.attempts, d.next_attempt, e.published_at,
                   d.closed_at, d.last_error,
                   case when d.state = 'PENDING' and d.observer <> all(:known) then 'UNKNOWN'
                        when d.state = 'PENDING' and d.last_error is not null then 'RETRYING'
                        else d.state end condition
            """;
    private static final String MATCHING = """
              from kernel.delivery d join kernel.publication e on e.id = d.publication
             where d.state = any(:states) and (:anyObserver or d.observer = :observer)
               and (not :unknown or d.observer <> all(:known))
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    DurableObservers observers;

    @Inject
    Timelines timelines;

    static SubjectRef subject(UUID delivery) {
        return new SubjectRef("kernel.delivery", delivery);
    }

    /** A page of the list, the latest first. */
    public Slice<DeliveryRow> list(
            Actor actor, DeliveryFilter filter, @Nullable String observer, Cursor cursor, int size) {
        actor.must(KernelPermission.MANAGE_DELIVERIES);
        String sql = COLUMNS
                + MATCHING
                + (cursor.backward()
                        ? " and d.position > :at order by d.position limit :size"
                        : " and d.position < :at order by d.position desc limit :size");
        return jdbi.withHandle(db -> Slice.of(
                matching(db, sql, filter, observer)
                        .bind("at", position(cursor))
                        .bind("size", size + 1)
                        .map(ConstructorMapper.of(DeliveryRow.class))
                        .list(),
                size,
                cursor,
                row -> List.of(Long.toString(row.position()))));
    }

    /** How many there are of each kind; counting stops at {@link Slice#COUNT_LIMIT} + 1. */
    public Map<DeliveryFilter, Long> counts(Actor actor, @Nullable String observer) {
        actor.must(KernelPermission.MANAGE_DELIVERIES);
        Map<DeliveryFilter, Long> counts = new TreeMap<>();
        jdbi.useHandle(db -> {
            for (DeliveryFilter filter : DeliveryFilter.values()) {
                counts.put(
                        filter,
                        matching(
                                        db,
                                        "select count(*) from (select" + MATCHING + " limit " + (Slice.COUNT_LIMIT + 1)
                                                + ") found",
                                        filter,
                                        observer)
                                .mapTo(Long.class)
                                .one());
            }
        });
        return counts;
    }

    /** The observers of this deployment, and those that open deliveries wait for. */
    public List<String> observers(Actor actor) {
        actor.must(KernelPermission.MANAGE_DELIVERIES);
        return jdbi.withHandle(
                db -> known(db.createQuery("""
                        select unnest(:known::text[]) observer
                        union
                        select observer from kernel.delivery where state in ('PENDING', 'GIVEN_UP')
                        order by 1
                        """)).mapTo(String.class).list());
    }

    /** One delivery; empty when there is none of that id (any more). */
    public Optional<DeliveryDetails> find(Actor actor, UUID id) {
        actor.must(KernelPermission.MANAGE_DELIVERIES);
        return jdbi.withHandle(db -> known(db.createQuery(COLUMNS + """
                        , e.payload::text payload, e.ordering_key, p.display_name person,
                        c.display_name covered_person, e.function,
                        u.short_name unit,
                        (select count(*) from (select from kernel.delivery later
                          where later.observer = d.observer and later.ordering_key = d.ordering_key
                            and later.position > d.position and later.state in ('PENDING', 'GIVEN_UP')
                          limit 1001) held) behind
                          from kernel.delivery d
                          join kernel.publication e on e.id = d.publication
                          join kernel.person p on p.id = e.person
                          left join kernel.person c on c.id = e.cover_for
                          join kernel.unit u on u.id = e.unit
                         where d.id = :id
                        """))
                .bind("id", id)
                .map((result, context) -> new DeliveryDetails(
                        ConstructorMapper.of(DeliveryRow.class)
                                .specialize(result, context)
                                .map(result, context),
                        result.getString("payload"),
                        result.getObject("ordering_key", UUID.class),
                        result.getString("person"),
                        result.getString("covered_person"),
                        result.getString("function"),
                        result.getString("unit"),
                        result.getLong("behind")))
                .findOne());
    }

    /** What administrators decided about a delivery, the latest first. */
    public List<TimelineEntry> decisions(Actor actor, UUID id, int limit) {
        actor.must(KernelPermission.MANAGE_DELIVERIES);
        return timelines.of(subject(id), null, limit);
    }

    private Query matching(Handle db, String sql, DeliveryFilter filter, @Nullable String observer) {
        return known(db.createQuery(sql))
                .bindArray("states", String.class, filter.states())
                .bind("unknown", filter == DeliveryFilter.UNKNOWN)
                .bind("anyObserver", observer == null)
                .bind("observer", observer);
    }

    private <S extends SqlStatement<S>> S known(S statement) {
        return statement.bindArray("known", String.class, observers.ids());
    }

    private static long position(Cursor cursor) {
        String position = cursor.part(0);
        return position == null || !position.matches("\\d{1,18}") ? Long.MAX_VALUE : Long.parseLong(position);
    }
}
