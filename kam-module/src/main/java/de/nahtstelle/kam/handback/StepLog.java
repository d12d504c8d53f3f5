package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps who did which step when and which points were confirmed, beside the entry in the timeline (KAM-10). */
@ApplicationScoped
class StepLog {
    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    @Inject
    CaseNotes notes;

    @Transactional(Transactional.TxType.MANDATORY)
    void done(
            Actor actor,
            HandbackId handback,
            HandbackStep step,
            @Nullable UUID receiver,
            Set<String> confirmed,
            Map<String, ?> details) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into kam.handback_step (id, handback, step, receiver, at, person, cover_for, function, unit, checklist)
                        values (:id, :handback, :step, :receiver, :at, :person, :coverFor, :function, :unit, :checklist)
                        """)
                .bind("id", Ids.next())
                .bind("handback", handback.value())
                .bind("step", step.name())
                .bind("receiver", receiver)
                .bind("at", clock.now())
                .bind("person", actor.person().value())
                .bindByType("coverFor", actor.coveredId(), UUID.class)
                .bind("function", actor.function())
                .bind("unit", actor.unit().value())
                .bindArray("checklist", String.class, confirmed.toArray())
                .execute());
        notes.note(actor, handback, step.inTimeline(), step.rule(), details);
    }
}
