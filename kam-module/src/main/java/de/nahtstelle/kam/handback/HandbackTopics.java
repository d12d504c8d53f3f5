package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.live.TopicSight;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who may see a handback hears when it changes; an agency from its announcement on. */
@ApplicationScoped
class HandbackTopics implements TopicSight {
    @Inject
    Jdbi jdbi;

    @Override
    public String kind() {
        return HandbackId.KIND;
    }

    @Override
    public boolean mayWatch(Actor actor, UUID handback) {
        return (actor.may(KamPermission.SEE_ALL_CUSTOMERS) || actor.may(KamPermission.SEE_OWN_CUSTOMERS))
                && seen(HandbackSight.of(actor), handback);
    }

    private boolean seen(HandbackSight sight, UUID handback) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select exists (select from kam.handback h where h.id = :id and " + sight.ofCase() + ")")
                .bindMap(sight.parameters())
                .bind("id", handback)
                .mapTo(Boolean.class)
                .one());
    }
}
