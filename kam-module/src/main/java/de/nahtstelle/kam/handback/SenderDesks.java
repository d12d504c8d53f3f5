package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * On whose desk a step of the sending side lies: on that of the unit that answers for the customer, where everybody may
 * prepare handbacks. Records of a customer that a sales team answers for are cleaned by the back office of KAM; a
 * region of the former GKB cleans its own (directive, section 3).
 */
@ApplicationScoped
class SenderDesks {
    private static final String BACK_OFFICE = """
            select b.id unit, 'KAM_SPECIALIST' function, b.land
              from kernel.unit s join kernel.unit b on b.part_of = s.part_of and b.kind = 'KAM_BACK_OFFICE'
             where s.id = :sender and s.kind = 'KAM_SALES_TEAM'
               and b.valid_from <= :today and (b.valid_to is null or b.valid_to >= :today)
             order by b.number limit 1
            """;
    private static final String UNIT =
            "select id unit, cast(null as text) function, land from kernel.unit where id = :sender";
    private static final String LEADS = """
            select distinct u.id unit, m.function, u.land
              from kernel.membership m join kernel.unit u on u.id = m.unit
             where m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
               and (m.function = 'HEAD_OF_KAM' or (m.function = 'KAM_TEAM_LEAD' and (m.unit = :sender or exists
                    (select from kernel.unit s where s.id = :sender and s.kind = 'GKB_REGION'))))
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    Desk of(UnitId sender, HandbackStep step) {
        return (step == HandbackStep.CLEANED ? desks(BACK_OFFICE, sender) : List.<Desk>of())
                .stream().findFirst().orElseGet(() -> desks(UNIT, sender).get(0));
    }

    /**
     * The leads who may sign an exception: the head of KAM, and the lead of the team that answers for the customer; the
     * former GKB has no leads of its own, so there every team lead of KAM is asked.
     */
    List<Desk> leads(UnitId sender) {
        return desks(LEADS, sender);
    }

    private List<Desk> desks(String sql, UnitId sender) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bind("sender", sender.value())
                .bind("today", clock.today())
                .map(ConstructorMapper.of(Desk.class))
                .list());
    }
}
