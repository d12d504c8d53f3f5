package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Finds the agencies that neither agreed nor took over in time, each once for a step and its due date. */
@ApplicationScoped
class LateAgencies {
    private static final String MARK = """
            with late as (
              insert into kam.handback_escalation (receiver, stage, due_on, escalated_at)
              select r.id, case r.state when 'ANNOUNCED' then 'AGREED' else 'TAKEN_OVER' end, r.due_on, :now
                from kam.handback_receiver r
                join kam.handback h on h.id = r.handback
               where r.state in ('ANNOUNCED', 'OFFERED') and r.due_on < :today and h.closed_at is null
              on conflict do nothing
              returning receiver, stage, due_on)
            select h.id handback, r.id receiver, r.unit, u.short_name unit_name, c.responsible_unit sender,
                   c.name customer_name, late.stage, late.due_on
              from late
              join kam.handback_receiver r on r.id = late.receiver
              join kernel.unit u on u.id = r.unit
              join kam.handback h on h.id = r.handback
              join kam.customer c on c.id = h.customer
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** Marks those not escalated yet, and hands them out; of two rounds at the same moment one gets each. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LateAgency> mark() {
        return jdbi.withHandle(db -> db.createQuery(MARK)
                .bind("today", clock.today())
                .bind("now", clock.now())
                .map(ConstructorMapper.of(LateAgency.class))
                .list());
    }
}
