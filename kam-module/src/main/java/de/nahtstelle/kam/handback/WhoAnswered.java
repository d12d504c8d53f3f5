package de.nahtstelle.kam.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Who of an agency agreed or took over, and when: what the others of the same agency are told who came too late. */
@ApplicationScoped
class WhoAnswered {
    @Inject
    Jdbi jdbi;

    Map<String, ?> agreed(HandbackReceiver receiver) {
        return of(receiver, "agreed");
    }

    Map<String, ?> tookOver(HandbackReceiver receiver) {
        return of(receiver, "taken_over");
    }

    private Map<String, ?> of(HandbackReceiver receiver, String answer) {
        String name = answer.equals("agreed") ? "agreed" : "takenOver";
        return jdbi.withHandle(db -> db.createQuery("select p.display_name, r.%1$s_at".formatted(answer)
                        + " from kam.handback_receiver r join kernel.person p on p.id = r.%1$s_by where r.id = :receiver"
                                .formatted(answer))
                .bind("receiver", receiver.id())
                .map((row, context) -> Map.of(
                        name + "By", row.getString(1),
                        name + "At",
                                row.getObject(2, OffsetDateTime.class)
                                        .toInstant()
                                        .toString()))
                .one());
    }
}
