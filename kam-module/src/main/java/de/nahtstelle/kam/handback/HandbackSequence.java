package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which step may follow which, and which side does it: the next one and no other. Choice and receivers may be recorded
 * anew until the first agency was told, receivers also when a site came that none was chosen for. What an agency does
 * depends on where it stands itself, because after a misdirection the others go on (KAM-10). Entities, refusals, desks
 * and pages all ask here.
 */
@LegalBasis(rule = HandbackSequence.RULE, clause = "KAM-10")
@LegalBasis(rule = HandbackSequence.DONE, clause = "KAM-10")
@LegalBasis(rule = HandbackSequence.CLOSED, clause = "KAM-10")
final class HandbackSequence {
    static final String RULE = "kam.handback-sequence";
    static final String DONE = "kam.handback-step-done";
    static final String CLOSED = "kam.handback-closed";

    /** What the decision and the agencies do, and the sending side cannot. */
    private static final Set<HandbackStep> NOT_OF_SENDER =
            EnumSet.of(HandbackStep.OPENED, HandbackStep.AGREED, HandbackStep.TAKEN_OVER);

    private HandbackSequence() {}

    /** Whether a case that this unit answers for is the actor's to prepare: the former GKB prepares only its own. */
    static boolean prepares(Actor actor, @Nullable UnitId responsible) {
        return !actor.function().equals(KamFunctions.GKB_ADVISOR)
                || actor.unit().equals(responsible);
    }

    /** Whether the sending side may do the step after the one that is done. */
    static boolean allows(HandbackStep done, HandbackStep wanted, ReceiversSoFar soFar) {
        return next(done, soFar.sitesWithout()).filter(wanted::equals).isPresent()
                || (!NOT_OF_SENDER.contains(wanted)
                        && (done.next().filter(wanted::equals).isPresent()
                                || mayBeDoneAnew(done, wanted, soFar.announced())));
    }

    /** Whether a step before the announcement may be recorded another time. */
    static boolean mayBeDoneAnew(HandbackStep done, HandbackStep wanted, boolean announced) {
        return !announced
                && done.isBefore(HandbackStep.ANNOUNCED)
                && wanted.isBefore(HandbackStep.ANNOUNCED)
                && !done.isBefore(wanted);
    }

    /** What the sending side does next; empty while it waits for agencies, and at the end. */
    static Optional<HandbackStep> next(HandbackStep done, int sitesWithout) {
        return sitesWithout > 0 && receiversConfirmed(done) && inPreparation(done)
                ? Optional.of(HandbackStep.RECEIVERS)
                : done.next().filter(step -> !NOT_OF_SENDER.contains(step));
    }

    /** What an agency that stands there does next; empty while others are to act. */
    static Optional<HandbackStep> next(HandbackStep done, ReceiverState agency) {
        if (allowsTakeOver(agency)) {
            return Optional.of(HandbackStep.TAKEN_OVER);
        }
        return allowsAgreement(done, agency) ? Optional.of(HandbackStep.AGREED) : Optional.empty();
    }

    /** Whether an agency that stands there may agree. */
    static boolean allowsAgreement(HandbackStep done, ReceiverState agency) {
        return done == HandbackStep.CLEANED && agency == ReceiverState.ANNOUNCED;
    }

    /** Whether an agency that stands there may take over, or show that it is the wrong one. */
    static boolean allowsTakeOver(ReceiverState agency) {
        return agency == ReceiverState.OFFERED;
    }

    /** Whether the agreement is complete: the records are clean, and no agency that counts has still to agree. */
    static boolean agreed(HandbackStep done, Collection<ReceiverState> agencies) {
        return done == HandbackStep.CLEANED && agencies.stream().noneMatch(ReceiverState::beforeAgreement);
    }

    /** Whether the case is complete: everything was handed over, and every agency that counts has taken over. */
    static boolean takenOver(HandbackStep done, Collection<ReceiverState> agencies) {
        return done == HandbackStep.HANDED_OVER
                && agencies.contains(ReceiverState.TAKEN_OVER)
                && agencies.stream().filter(ReceiverState::alive).allMatch(ReceiverState.TAKEN_OVER::equals);
    }

    /**
     * Whether the case may go back to the choice of agencies. A wrong one may show after an earlier one had sent it
     * there; for the rest there must have been a choice.
     */
    static boolean allowsGoingBack(HandbackStep done, Reopened why) {
        return why == Reopened.WRONG_RECEIVER ? !done.isBefore(HandbackStep.CHOICE) : receiversConfirmed(done);
    }

    /** Whether a case that went back may be taken to the step it had reached before. */
    static boolean allowsReturn(HandbackStep done, HandbackStep before) {
        return done == HandbackStep.CHOICE && receiversConfirmed(before) && inPreparation(before);
    }

    /** Whether the records are still the sending side's. */
    static boolean inPreparation(HandbackStep done) {
        return done.isBefore(HandbackStep.HANDED_OVER);
    }

    private static boolean receiversConfirmed(HandbackStep done) {
        return !done.isBefore(HandbackStep.RECEIVERS);
    }

    /** The rule that speaks against a step out of turn: a closed case, a step done before, or steps that come first. */
    static String ruleAgainst(boolean open, boolean past) {
        if (!open) {
            return CLOSED;
        }
        return past ? DONE : RULE;
    }
}
