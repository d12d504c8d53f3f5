package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/**
 * How far a case has come to the eyes of an agency that acts in it. What it is answered says no more than its page: a case
 * that went back because of another agency has not gone back for this one (KAM-03, KAM-10).
 */
@ApplicationScoped
class SeenProgress {
    @Inject
    Jdbi jdbi;

    /**
     * The last complete step as the actor may know it. Reads what is written: whoever changed the case has let the
     * database see it.
     *
     * @throws NotThere when the actor may not know of the case at all
     */
    HandbackStep of(Actor actor, HandbackId id) {
        HandbackSight sight = HandbackSight.of(actor);
        String sql = "select " + sight.done() + " from kam.handback h where h.id = :id and " + sight.ofCase();
        return jdbi.withHandle(db -> db.createQuery(sql)
                        .bindMap(sight.parameters())
                        .bind("id", id.value())
                        .mapTo(HandbackStep.class)
                        .findOne())
                .orElseThrow(id.notThere());
    }
}
