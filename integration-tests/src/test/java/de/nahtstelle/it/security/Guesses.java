package de.nahtstelle.it.security;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.responsibility.SeamFilter;
import de.nahtstelle.kernel.responsibility.SeamOrder;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.WorkPart;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger might try a use case with: the id of something that exists and is not theirs. One id stands for a
 * handover between two units of strangers, a receipt and a work item of theirs, and a customer with its
 * handback that goes to them.
 */
final class Guesses {
    private static final String THINGS = """
            with strangers as (
                   select min(u.id::text)::uuid a, max(u.id::text)::uuid b from kernel.unit u
                    where u.kind = 'AGENCY' and not exists (select from kernel.membership m where m.unit = u.id)),
                 person as (select id from kernel.person where sign_in_name = 'administrator'),
                 work as (insert into kernel.work_item (id, kind, subject_kind, subject, label, case_kind, case_id, unit,
                                                        due_on, created_at)
                          select :id, 'test.work', 'test.thing', :id, 'x', 'test.thing', :id, s.a, '2022-12-01', '2022-11-01'
                            from strangers s),
                 receipt as (insert into kernel.receipt (id, rule, clause, directive, result, facts_on, decided_at, person,
                                                         function, unit, subject_kind, subject, facts)
                             select :id, 'kam.handback-sequence', 'KAM-10', '202209010', 'REFUSED', '2022-11-07',
                                    '2022-11-07', p.id, 'AGENCY_CLERK', s.a, 'test.thing', :id, '{}'
                               from strangers s, person p),
                 employer as (insert into kernel.employer (id, customer_number, name) values (:id, 'GUESSED', '!')),
                 customer as (insert into kam.customer (id, customer_number, name, region, responsible_since, responsible_unit)
                              select :id, 'GUESSED', '!', 'NORD', '2022-11-01', s.a from strangers s),
                 handback as (insert into kam.handback (id, customer, done, opened_at, opened_by, changed_at)
                              select :id, :id, 'OPENED', '2999-01-01', p.id, '2022-11-01' from person p)
            insert into kernel.handover (id, seam, subject_kind, subject, label, case_kind, case_id, from_unit, to_unit,
                                         deadline, state, offered_at, offered_by)
            select :id, 'test.seam', 'test.thing', :id, 'x', 'test.thing', :id, s.a, s.b, '2022-01-01', 'OFFERED', '2022-11-01',
                   p.id
              from strangers s, person p
            """;

    /** What lies on the actor's own desk, and what its unit waits for: found whatever other tests have left. */
    private static final String OWN = """
            with desk as (insert into kernel.work_item
                            (id, kind, subject_kind, subject, label, case_kind, case_id, unit, due_on, created_at)
                          values (kernel.uuid7(), 'test.late', 'test.thing', :own, 'x', 'test.thing', :own, :unit, '2000-01-01', '2022-11-01'),
                                 (kernel.uuid7(), 'test.due', 'test.thing', :own, 'x', 'test.thing', :own, :unit, '2999-01-01', '2022-11-01'))
            insert into kernel.handover (id, seam, subject_kind, subject, label, case_kind, case_id, from_unit, to_unit,
                                         deadline, state, offered_at, offered_by)
            select kernel.uuid7(), 'test.seam', 'test.thing', :own, 'x', 'test.thing', :own, :unit, min(u.id::text)::uuid, '2999-01-01',
                   'OFFERED', '2022-11-01', :person
              from kernel.unit u
             where u.kind = 'AGENCY' and not exists (select from kernel.membership m where m.unit = u.id)
            """;

    private final UUID foreign = UUID.randomUUID();
    private final List<Object> handedOut = new ArrayList<>();
    private final Map<Class<?>, Object> known = Map.ofEntries(
            Map.entry(UUID.class, foreign),
            Map.entry(CustomerId.class, new CustomerId(foreign)),
            Map.entry(HandbackId.class, new HandbackId(foreign)),
            Map.entry(int.class, 100),
            Map.entry(Cursor.class, Cursor.START),
            Map.entry(SeamFilter.class, SeamFilter.ALL),
            Map.entry(WorkPart.class, WorkPart.IN_THE_HOUSE),
            Map.entry(SeamOrder.class, SeamOrder.DEADLINE),
            Map.entry(HandbackFilter.class, HandbackFilter.ALL),
            Map.entry(CustomerFilter.class, CustomerFilter.ALL),
            Map.entry(CustomerOrder.class, CustomerOrder.BY_NAME),
            Map.entry(String.class, "kam.customers"),
            Map.entry(Map.class, Map.of()));

    /** Puts the things there, and something of the actor's own, for the running transaction. */
    void enter(Jdbi jdbi, Actor actor) {
        jdbi.useHandle(db -> {
            db.createUpdate(THINGS).bind("id", foreign).execute();
            db.createUpdate(OWN)
                    .bind("own", UUID.randomUUID())
                    .bind("unit", actor.unit().value())
                    .bind("person", actor.person().value())
                    .execute();
        });
    }

    /** Whether the answer, or what was handed out row by row, shows the id. */
    boolean shownBy(@Nullable Object answer) {
        return (answer + " " + handedOut).contains(foreign.toString());
    }

    @Nullable
    Object[] arguments(Method method, Actor actor) {
        @Nullable
        Object[] given =
                Arrays.stream(method.getParameterTypes()).map(this::guess).toArray();
        given[0] = actor;
        return given;
    }

    private @Nullable Object guess(Class<?> type) {
        if (type == Consumer.class) {
            return (Consumer<Object>) handedOut::add;
        }
        return known.containsKey(type) ? known.get(type) : Array.get(Array.newInstance(type, 1), 0);
    }
}
