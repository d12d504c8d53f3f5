package de.nahtstelle.kam.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Who of an agency took over, and when: what the others of the same agency are told who came too late. */
@ApplicationScoped
class Takers {
    @Inject
    Jdbi jdbi;

    Map<String, ?> of(HandbackReceiver receiver) {
        return jdbi.withHandle(db -> db.createQuery("select p.display_name, r.taken_over_at"
                        + " from kam.handback_receiver r join kernel.person p on p.id = r.taken_over_by"
                        + " where r.id = :receiver")
                .bind("receiver", receiver.id())
                .map((row, context) -> Map.of(
                        "takenOverBy", row.getString("display_name"),
                        "takenOverAt",
                                row.getObject("taken_over_at", OffsetDateTime.class)
                                        .toInstant()
                                        .toString()))
                .one());
    }
}
