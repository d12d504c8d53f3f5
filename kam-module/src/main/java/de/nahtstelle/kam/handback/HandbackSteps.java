package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.persistence.LostRace;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;

/**
 * How every step of a handback goes, whoever does it: the case is held, its version compared, the sequence asked, the
 * step carried out and logged. When somebody else was faster and the database refuses, that is the refusal of the rule
 * whose guarantee it is.
 */
@ApplicationScoped
class HandbackSteps {
    @Inject
    StepTransaction transaction;

    @Inject
    LostStep lost;

    /** A step of the sending side. */
    Outcome<HandbackStep> bySender(Actor actor, HandbackId id, HandbackStep step, StepDone asked, SenderWork work) {
        return LostRace.answering(() -> transaction.bySender(actor, id, step, asked, work), lost.answers(actor, id));
    }

    /** A step of the actor's agency. */
    Outcome<HandbackStep> byReceiver(Actor actor, HandbackId id, HandbackStep step, PartDone asked, ReceiverWork work) {
        return LostRace.answering(() -> transaction.byReceiver(actor, id, step, asked, work), lost.answers(actor, id));
    }

    /** What the sending side does with the case besides its steps. */
    <T> Outcome<T> besideBySender(
            Actor actor, HandbackId id, KamPermission permission, Function<OpenCase, Outcome<T>> work) {
        return LostRace.answering(
                () -> transaction.besideBySender(actor, id, permission, work), lost.answers(actor, id));
    }

    /** What an agency does with the case besides its steps; to an agency that does not count there is no case. */
    <T> Outcome<T> besideByAgency(
            Actor actor, HandbackId id, KamPermission permission, Function<OpenCase, Outcome<T>> work) {
        return LostRace.answering(
                () -> transaction.besideByAgency(actor, id, permission, work), lost.answers(actor, id));
    }
}
