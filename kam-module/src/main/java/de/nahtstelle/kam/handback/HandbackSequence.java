package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;

/**
 * Which step may follow which: the next one and no other. Choice and receivers may be recorded anew until the first
 * agency was told. What an agency does depends on where it stands itself, because after a misdirection the others go
 * on (KAM-10).
 */
@LegalBasis(rule = HandbackSequence.RULE, clause = "KAM-10")
@LegalBasis(rule = HandbackSequence.DONE, clause = "KAM-10")
@LegalBasis(rule = HandbackSequence.CLOSED, clause = "KAM-10")
final class HandbackSequence {
    static final String RULE = "kam.handback-sequence";
    static final String DONE = "kam.handback-step-done";
    static final String CLOSED = "kam.handback-closed";

    private HandbackSequence() {}

    /**
     * Whether the sending side may do the step.
     *
     * @param done the last complete step
     * @param announced whether any agency was told already
     */
    static boolean allows(HandbackStep done, HandbackStep wanted, boolean announced) {
        if (wanted == HandbackStep.OPENED || wanted == HandbackStep.AGREED || wanted == HandbackStep.TAKEN_OVER) {
            return false;
        }
        return done.next().filter(wanted::equals).isPresent() || mayBeDoneAnew(done, wanted, announced);
    }

    private static boolean mayBeDoneAnew(HandbackStep done, HandbackStep wanted, boolean announced) {
        return !announced
                && done.isBefore(HandbackStep.ANNOUNCED)
                && wanted.isBefore(HandbackStep.ANNOUNCED)
                && !done.isBefore(wanted);
    }

    /** Whether the receivers may be confirmed again because sites have come that none was chosen for. */
    static boolean allowsLateSites(HandbackStep done, int sitesWithoutReceiver) {
        return sitesWithoutReceiver > 0
                && !done.isBefore(HandbackStep.RECEIVERS)
                && done.isBefore(HandbackStep.HANDED_OVER);
    }

    /** Whether an agency that stands there may agree. */
    static boolean allowsAgreement(HandbackStep done, ReceiverState agency) {
        return done == HandbackStep.CLEANED && agency == ReceiverState.ANNOUNCED;
    }

    /** Whether an agency that stands there may take over, or show that it is the wrong one. */
    static boolean allowsTakeOver(ReceiverState agency) {
        return agency == ReceiverState.OFFERED;
    }

    /** The rule that speaks against a step out of turn: a closed case, a step done before, or steps that come first. */
    static String ruleAgainst(boolean open, boolean past) {
        if (!open) {
            return CLOSED;
        }
        return past ? DONE : RULE;
    }
}
