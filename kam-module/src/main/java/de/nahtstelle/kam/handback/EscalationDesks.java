package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Who learns of an agency that is late: its own lead, the lead of the sender, the monitoring of the head office. The
 * former GKB has no leads of its own; the head of KAM, who replaces it, leads there.
 */
@ApplicationScoped
class EscalationDesks {
    private static final String DESKS = """
            with now_held as (
              select m.unit, m.function from kernel.membership m
               where m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today))
            (select unit, function from now_held
              where function = 'HEAD_OF_KAM' or (function = 'KAM_TEAM_LEAD' and unit = :sender)
              order by unit = :sender desc, unit limit 1)
            union
            select distinct unit, function from now_held where function = 'MONITORING'
            union
            select cast(:agency as uuid), 'AGENCY_LEAD'
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    List<EscalationDesk> of(LateAgency late) {
        return jdbi.withHandle(db -> db.createQuery(DESKS)
                .bind("today", clock.today())
                .bind("sender", late.sender())
                .bind("agency", late.unit())
                .map(ConstructorMapper.of(EscalationDesk.class))
                .list());
    }
}
