package de.nahtstelle.kam.imports;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.live.TopicSight;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who may import hears how far an import is. */
@ApplicationScoped
class ImportTopics implements TopicSight {
    @Inject
    Imports imports;

    @Override
    public String kind() {
        return BulkRun.TOPIC_KIND;
    }

    @Override
    public boolean mayWatch(Actor actor, UUID run) {
        return actor.may(KamPermission.IMPORT) && imports.find(actor, run).isPresent();
    }
}
