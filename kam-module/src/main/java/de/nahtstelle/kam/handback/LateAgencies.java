package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agencies that let a day pass and were not escalated for it: each once for what it owes and its due date. What
 * they have to read they owe also when the others have completed the case meanwhile.
 */
@ApplicationScoped
class LateAgencies {
    private static final String LATE = """
            with late as (
              select r.id, r.handback, r.unit, case r.state when 'ANNOUNCED' then 'AGREED' else 'TAKEN_OVER' end stage,
                     r.due_on, c.responsible_unit sender
                from kam.handback_receiver r
                join kam.handback h on h.id = r.handback
                join kam.customer c on c.id = h.customer
               where r.state in ('ANNOUNCED', 'OFFERED') and r.due_on < :today and h.closed_at is null
               union all
              select r.id, r.handback, r.unit,
                     case i.kind when 'kam.read-announcement' then 'ANNOUNCED' when 'kam.read-addendum' then 'ADDENDUM'
                          else 'WITHDRAWN' end,
                     i.due_on, i.asked_by
                from kernel.work_item i
                join kam.handback_receiver r on r.id = i.subject and r.unit = i.unit
               where i.kind in ('kam.read-announcement', 'kam.read-addendum', 'kam.handback-withdrawn')
                 and i.done_at is null and i.due_on < :today and i.asked_by is not null)
            select h.id handback, late.id receiver, late.unit, u.short_name unit_name, late.sender, c.name customer_name,
                   late.stage, late.due_on
              from late
              join kernel.unit u on u.id = late.unit
              join kam.handback h on h.id = late.handback
              join kam.customer c on c.id = h.customer
             where (cast(:receiver as uuid) is null or late.id = cast(:receiver as uuid))
               and not exists (select from kam.handback_escalation e
                                where e.receiver = late.id and e.stage = late.stage and e.due_on = late.due_on)
             order by late.id, late.stage
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** Those that seem late; whether they still are is known once their case is held. */
    List<LateAgency> all() {
        return late(null);
    }

    /** Those among them that still are, for this receiver; it is locked, so that nothing is acknowledged meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LateAgency> hold(UUID receiver) {
        jdbi.useHandle(db -> db.execute("select from kam.handback_receiver where id = ? for update", receiver));
        return late(receiver);
    }

    /** From now on it is escalated. */
    @Transactional(Transactional.TxType.MANDATORY)
    void mark(LateAgency late) {
        jdbi.useHandle(db -> db.execute(
                "insert into kam.handback_escalation (receiver, stage, due_on, escalated_at) values (?, ?, ?, ?)",
                late.receiver(),
                late.stage().name(),
                late.dueOn(),
                clock.now()));
    }

    private List<LateAgency> late(@Nullable UUID receiver) {
        return jdbi.withHandle(db -> db.createQuery(LATE)
                .bind("today", clock.today())
                .bindByType("receiver", receiver, UUID.class)
                .map(ConstructorMapper.of(LateAgency.class))
                .list());
    }
}
