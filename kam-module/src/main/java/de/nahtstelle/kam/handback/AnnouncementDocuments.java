package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.kernel.document.Documents;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Hands out the announcement to the agency it was written for, and to the sending side (KAM-11). */
@ApplicationScoped
public class AnnouncementDocuments {
    @Inject
    Jdbi jdbi;

    @Inject
    Documents documents;

    /** The document of that receiver; empty when there is none or the actor may not see it. */
    @LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
    public Optional<Document> of(Actor actor, UUID receiver) {
        HandbackSight sight = HandbackSight.of(actor);
        return jdbi.withHandle(db -> db.createQuery("select r.document from kam.handback_receiver r"
                                + " where r.id = :receiver and r.document is not null and " + sight.ofReceiver())
                        .bindMap(sight.parameters())
                        .bind("receiver", receiver)
                        .mapTo(UUID.class)
                        .findOne())
                .flatMap(id -> documents.find(actor, id));
    }
}
