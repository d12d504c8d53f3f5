package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.staff.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who of an agency looks after what it took over, and the task to name somebody as long as nobody does (KAM-10). */
@ApplicationScoped
class Caretaking {
    static final String RULE = "kam.caretaker-of-agency";
    static final String WITHIN = "kam.caretaker-named-within";

    @Inject
    Colleagues colleagues;

    @Inject
    StepRefusals refusals;

    @Inject
    AgencyWork work;

    @Inject
    CaseNotes notes;

    /** The people of the actor's agency today. */
    List<Caretaker> choices(Actor actor) {
        return colleagues.of(actor).stream().map(Caretaker::of).toList();
    }

    /** The person, or the refusal when they are not of the actor's agency today. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = RULE, clause = "KAM-10")
    Outcome<Caretaker> chosen(Actor actor, OpenCase held, UUID person) {
        return choices(actor).stream()
                .filter(known -> known.person().equals(person))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> refusals.refused(actor, held, RULE, Map.of(), Map.of()));
    }

    /** From now on that person looks after these parts of the actor's agency. */
    @Transactional(Transactional.TxType.MANDATORY)
    void named(Actor actor, OpenCase held, List<HandbackReceiver> parts, Caretaker caretaker) {
        parts.forEach(part -> {
            part.lookedAfterBy(caretaker);
            work.done(actor, AgencyWork.NAME_CARETAKER, part);
        });
        notes.note(
                actor,
                held.handback().id(),
                CaseNotes.LOOKED_AFTER,
                RULE,
                Map.of("agency", actor.unitName(), Audit.CONCERNED, caretaker.person()));
    }

    /** Nobody was named with the take-over: the agency has a task to do so. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = WITHIN, clause = "KAM-10")
    void open(OpenCase held, HandbackReceiver part) {
        work.add(AgencyWork.NAME_CARETAKER, held, part, work.deadline(part, WITHIN));
    }
}
