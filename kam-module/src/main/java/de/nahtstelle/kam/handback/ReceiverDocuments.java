package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.document.DocumentSight;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The files kept with a receiver of a handback are read by whoever sees that receiver. */
@ApplicationScoped
class ReceiverDocuments implements DocumentSight {
    @Inject
    Jdbi jdbi;

    @Override
    public String kind() {
        return HandbackId.KIND_OF_PART;
    }

    @Override
    public boolean sees(Actor actor, UUID receiver) {
        return (actor.may(KamPermission.SEE_ALL_CUSTOMERS) || actor.may(KamPermission.SEE_OWN_CUSTOMERS))
                && seen(HandbackSight.of(actor), receiver);
    }

    private boolean seen(HandbackSight sight, UUID receiver) {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from kam.handback_receiver r"
                        + " where r.id = :receiver and " + sight.ofReceiver() + ")")
                .bindMap(sight.parameters())
                .bind("receiver", receiver)
                .mapTo(Boolean.class)
                .one());
    }
}
