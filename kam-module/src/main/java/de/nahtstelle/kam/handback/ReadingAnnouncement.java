package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** An agency acknowledges that it has read what is announced to it; until it agrees nothing else is asked of it (KAM-10). */
@ApplicationScoped
public class ReadingAnnouncement {
    private static final String KNOWN = """
            select exists (select from kam.handback_receiver r
                            where r.id = :part and r.handback = :handback and r.unit = :unit
                              and r.announced_at is not null and r.state <> 'MISDIRECTED')
            """;
    private static final String READ = """
            update kam.handback_receiver set announcement_read_at = :now
             where id = :part and (announcement_read_at is null or announcement_read_at < announced_at)
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    AgencyWork work;

    @Inject
    CaseNotes notes;

    @Inject
    BusinessClock clock;

    /**
     * Acknowledges the last announcement of that part; whoever does so a second time changes nothing. False when nothing
     * of the kind was announced to the actor's agency.
     */
    @Transactional
    @LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
    public boolean acknowledge(Actor actor, HandbackId id, UUID part) {
        actor.must(KamPermission.AGREE_TO_HANDBACK);
        boolean known = known(actor, id, part);
        if (known && firstToRead(part)) {
            work.answered(actor, Acknowledgement.ANNOUNCED, part);
            notes.note(actor, id, "announcement-read", "kam.handback-sequence", Map.of("agency", actor.unitName()));
        }
        return known;
    }

    private boolean known(Actor actor, HandbackId id, UUID part) {
        return jdbi.withHandle(db -> db.createQuery(KNOWN)
                .bind("part", part)
                .bind("handback", id.value())
                .bind("unit", actor.unit().value())
                .mapTo(Boolean.class)
                .one());
    }

    private boolean firstToRead(UUID part) {
        return jdbi.withHandle(db -> db.createUpdate(READ)
                        .bind("part", part)
                        .bind("now", clock.now())
                        .execute())
                > 0;
    }
}
