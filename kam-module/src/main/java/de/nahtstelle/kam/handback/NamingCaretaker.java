package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** An agency names who of its people looks after the customer; with the take-over, or later while that is open (KAM-10). */
@ApplicationScoped
public class NamingCaretaker {
    private static final String RULE = "kam.caretaker-of-agency";
    private static final String STAFF = """
            select distinct p.id person, p.display_name name
              from kernel.membership m join kernel.person p on p.id = m.person
             where m.unit = :unit and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
             order by name, person
            """;

    @Inject
    HandbackSteps steps;

    @Inject
    StepRefusals refusals;

    @Inject
    Audit audit;

    @Inject
    Topics topics;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    /** The people of the actor's agency today. */
    public List<Caretaker> choices(Actor actor) {
        actor.must(KamPermission.TAKE_OVER);
        return jdbi.withHandle(db -> db.createQuery(STAFF)
                .bind("unit", actor.unit().value())
                .bind("today", clock.today())
                .map(ConstructorMapper.of(Caretaker.class))
                .list());
    }

    /** Names the person for the part of the actor's agency; refused when the person is not of that agency today. */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = RULE, clause = "KAM-10")
    public Outcome<Caretaker> name(Actor actor, HandbackId id, UUID person) {
        actor.must(KamPermission.TAKE_OVER);
        return steps.inCase(actor, id, KamPermission.TAKE_OVER, held -> {
            Optional<Caretaker> chosen = choices(actor).stream()
                    .filter(known -> known.person().equals(person))
                    .findFirst();
            chosen.ifPresent(caretaker -> named(actor, held, caretaker));
            return chosen.map(Outcome::done).orElseGet(() -> refusals.refused(actor, held, RULE, Map.of(), Map.of()));
        });
    }

    private void named(Actor actor, OpenCase held, Caretaker caretaker) {
        HandbackId id = held.handback().id();
        held.offeredTo(actor).orElseThrow().lookedAfterBy(caretaker);
        audit.record(actor, id.subject(), "kam.handback.caretaker-named", "KAM-10", Map.of("agency", actor.unitName()));
        topics.changed(id.topic());
    }
}
