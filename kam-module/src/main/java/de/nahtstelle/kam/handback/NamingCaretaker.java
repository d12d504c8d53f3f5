package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An agency that has taken over names who of its people looks after the customer, or somebody else from now on (KAM-10). */
@ApplicationScoped
public class NamingCaretaker {
    @Inject
    HandbackSteps steps;

    @Inject
    Caretaking caretaking;

    @Inject
    StepRefusals refusals;

    /** The people of the actor's agency today. */
    public List<Caretaker> choices(Actor actor) {
        actor.must(KamPermission.TAKE_OVER);
        return caretaking.choices(actor);
    }

    /** Names the person for all the agency has taken over; refused before that, and for who is not of the agency today. */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = Caretaking.RULE, clause = "KAM-10")
    public Outcome<Caretaker> name(Actor actor, HandbackId id, UUID person) {
        actor.must(KamPermission.TAKE_OVER);
        return steps.besideByAgency(actor, id, KamPermission.TAKE_OVER, held -> {
            List<HandbackReceiver> parts = held.takenOverBy(actor);
            return parts.isEmpty()
                    ? refusals.outOfTurnOf(actor, held, held.offeredTo(actor).orElseThrow(), HandbackStep.TAKEN_OVER)
                    : caretaking.chosen(actor, held, person).map(caretaker -> {
                        caretaking.named(actor, held, parts, caretaker);
                        return caretaker;
                    });
        });
    }
}
