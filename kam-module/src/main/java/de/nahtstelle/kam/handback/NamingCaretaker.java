package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * Names the person for all the agency has taken over; refused before that, and for who is not of the agency today.
     *
     * @param before who looked after the customer when the form was shown; null when nobody did
     * @throws OptimisticLockException when somebody else was named meanwhile
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = Caretaking.RULE, clause = "KAM-10")
    public Outcome<Caretaker> name(Actor actor, HandbackId id, UUID person, @Nullable UUID before) {
        actor.must(KamPermission.TAKE_OVER);
        return steps.besideByAgency(actor, id, KamPermission.TAKE_OVER, held -> {
            List<HandbackReceiver> parts = held.takenOverBy(actor);
            return parts.isEmpty()
                    ? refusals.outOfTurnOf(actor, held, held.offeredTo(actor).orElseThrow(), HandbackStep.TAKEN_OVER)
                    : caretaking.chosen(actor, held, person).map(caretaker -> {
                        mustStillBe(before, parts);
                        caretaking.named(actor, held, parts, caretaker);
                        return caretaker;
                    });
        });
    }

    private static void mustStillBe(@Nullable UUID before, List<HandbackReceiver> parts) {
        if (parts.stream().noneMatch(part -> part.isLookedAfterBy(before))) {
            throw new OptimisticLockException("Somebody else was named meanwhile");
        }
    }
}
