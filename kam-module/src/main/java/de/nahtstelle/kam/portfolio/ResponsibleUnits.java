package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The units that can answer for a large customer: regions of the former GKB, sales teams, agencies. */
@ApplicationScoped
public class ResponsibleUnits {
    @Inject
    Jdbi jdbi;

    /** The units to filter by; none for an agency, which only sees its own customers anyway. */
    public List<UnitChoice> choices(Actor actor) {
        if (!actor.may(KamPermission.SEE_ALL_CUSTOMERS)) {
            return List.of();
        }
        return jdbi.withHandle(db ->
                db.createQuery("""
                        select id, short_name name from kernel.unit
                         where kind in ('GKB_REGION', 'KAM_SALES_TEAM', 'AGENCY')
                         order by array_position(array['GKB_REGION', 'KAM_SALES_TEAM', 'AGENCY'], kind), short_name, id
                        """).map(ConstructorMapper.of(UnitChoice.class)).list());
    }
}
