package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says why a step is not allowed now, and leaves the receipt (KAM-10). */
@ApplicationScoped
@LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
@LegalBasis(rule = "kam.one-takes-over", clause = "KAM-10")
@LegalBasis(rule = StepRefusals.UNSEEN, clause = "KAM-10")
@LegalBasis(rule = StepRefusals.AGREED, clause = "KAM-10")
class StepRefusals {
    static final String UNSEEN = "kam.agency-confirms-what-it-saw";
    static final String AGREED = "kam.one-agrees";

    @Inject
    WhoAnswered whoAnswered;

    @Inject
    SeenProgress seen;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    /** Refuses when the sending side may not do the step now or has not confirmed all of its points. */
    <T> Optional<Outcome<T>> ofSender(Actor actor, OpenCase held, HandbackStep wanted, Set<String> confirmed) {
        return held.handback().mayBeDone(wanted, held.soFar())
                ? incomplete(actor, held, wanted, confirmed)
                : Optional.of(outOfTurn(actor, held, wanted));
    }

    /** Refuses when it is not the agency's turn, it saw another state, or it has not confirmed all of the points. */
    <T> Optional<Outcome<T>> ofReceiver(
            Actor actor, OpenCase held, HandbackReceiver receiver, HandbackStep wanted, PartDone asked) {
        boolean turn = wanted == HandbackStep.AGREED ? receiver.mayAgree(held.handback()) : receiver.mayTakeOver();
        if (!turn) {
            return Optional.of(outOfTurnOf(actor, held, receiver, wanted));
        }
        return receiver.isAt(asked.version())
                ? incomplete(actor, held, wanted, asked.confirmed())
                : Optional.of(unseen(actor, held, wanted, Map.of()));
    }

    /** What comes to the agency is not what it was shown. */
    <T> Outcome<T> unseen(Actor actor, OpenCase held, HandbackStep wanted, Map<String, ?> changed) {
        Map<String, Object> facts = new LinkedHashMap<>(changed);
        facts.put("step", wanted.name());
        return refused(actor, held, UNSEEN, facts, Map.of());
    }

    /**
     * It is not the agency's turn: it did the step before, the case is closed, or others have to act first. How far the case
     * has come is said as the agency may know it.
     */
    <T> Outcome<T> outOfTurnOf(Actor actor, OpenCase held, HandbackReceiver receiver, HandbackStep wanted) {
        if (wanted == HandbackStep.TAKEN_OVER && receiver.hasTakenOver()) {
            return refused(actor, held, "kam.one-takes-over", whoAnswered.tookOver(receiver), Map.of());
        }
        if (wanted == HandbackStep.AGREED && held.handback().open() && receiver.hasAgreed()) {
            return refused(actor, held, AGREED, whoAnswered.agreed(receiver), Map.of());
        }
        String rule = receiver.state().beforeAgreement() || wanted == HandbackStep.TAKEN_OVER
                ? HandbackSequence.ruleAgainst(held.handback().open(), false)
                : HandbackSequence.ruleAgainst(held.handback().open(), true);
        HandbackStep done = seen.of(actor, held.handback().id());
        return refused(actor, held, rule, turn(done, wanted), next(done));
    }

    /** The step is not the next one: the case is closed, the step is done already, or others come first. */
    <T> Outcome<T> outOfTurn(Actor actor, OpenCase held, HandbackStep wanted) {
        HandbackStep done = held.handback().done();
        String rule = HandbackSequence.ruleAgainst(held.handback().open(), !done.isBefore(wanted));
        return refused(actor, held, rule, turn(done, wanted), next(done));
    }

    private static Map<String, ?> turn(HandbackStep done, HandbackStep wanted) {
        return Map.of(
                "step", wanted.name(),
                "stepNumber", wanted.number(),
                "lastStepDone", done.name(),
                "lastNumber", done.number());
    }

    private static Map<String, ?> next(HandbackStep done) {
        return done.next()
                .<Map<String, ?>>map(step -> Map.of("nextStep", step.name(), "nextNumber", step.number()))
                .orElse(Map.of());
    }

    /** Not every point of the step was confirmed. */
    private <T> Optional<Outcome<T>> incomplete(
            Actor actor, OpenCase held, HandbackStep wanted, Set<String> confirmed) {
        List<String> missing = wanted.missing(confirmed);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(refused(
                        actor,
                        held,
                        "kam.handback-checklist",
                        Map.of("step", wanted.name(), "pointsOpen", missing.size(), "points", missing),
                        Map.of("pointsLeft", 0)));
    }

    <T> Outcome<T> refused(
            Actor actor, OpenCase held, String rule, Map<String, ?> facts, Map<String, ?> wouldChangeIt) {
        return Outcome.refused(receipts.refused(
                actor, new Decision(rule, held.handback().id().subject(), clock.today(), facts, wouldChangeIt)));
    }
}
