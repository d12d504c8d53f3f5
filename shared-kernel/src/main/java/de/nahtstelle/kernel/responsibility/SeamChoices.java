package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** By what the monitor can be narrowed: only what occurs among what is open and the actor may see. */
@ApplicationScoped
public class SeamChoices {
    @Inject
    Jdbi jdbi;

    @Inject
    OpenSeamSight sight;

    /** The passages, by their stable name. */
    public List<String> seams(Actor actor) {
        return jdbi.withHandle(
                db -> query(db, actor, "select distinct h.seam from kernel.open_seam h where ", " order by h.seam")
                        .mapTo(String.class)
                        .list());
    }

    private Query query(Handle db, Actor actor, String sql, String order) {
        return db.createQuery(sql + sight.condition(actor) + order)
                .bind("sightUnit", actor.unit().value());
    }
}
