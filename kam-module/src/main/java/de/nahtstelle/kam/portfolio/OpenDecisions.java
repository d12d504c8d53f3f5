package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.HomeFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** How many large customers still wait for their decision, to those who decide (KAM-03). */
@ApplicationScoped
class OpenDecisions implements HomeFigures {
    @Inject
    Jdbi jdbi;

    @Override
    public List<HomeFigure> of(Actor actor) {
        return actor.may(KamPermission.MARK_FOR_HANDBACK)
                ? List.of(new HomeFigure("kam.open-decisions", count(), "/kam/portfolio/customers.xhtml?decision=OPEN"))
                : List.of();
    }

    private long count() {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from"
                        + " (select from kam.customer where decision = 'OPEN' limit :limit) counted")
                .bind("limit", Slice.COUNT_LIMIT + 1)
                .mapTo(Long.class)
                .one());
    }
}
