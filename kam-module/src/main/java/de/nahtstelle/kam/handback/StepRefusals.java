package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says why a step is not allowed now, and leaves the receipt (KAM-10). */
@ApplicationScoped
@LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
class StepRefusals {
    @Inject
    Places places;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    /** Refuses when the sending side may not do the step yet or has not confirmed all of its points. */
    <T> Optional<Outcome<T>> ofSender(Actor actor, OpenCase held, HandbackStep wanted, Set<String> confirmed) {
        Handback handback = held.handback();
        if (!handback.open() || !allows(held, wanted)) {
            return Optional.of(outOfTurn(actor, held, wanted));
        }
        return incomplete(actor, held, wanted, confirmed);
    }

    private boolean allows(OpenCase held, HandbackStep wanted) {
        HandbackStep done = held.handback().done();
        return HandbackSequence.allows(done, wanted, held.announced())
                || (wanted == HandbackStep.RECEIVERS
                        && HandbackSequence.allowsLateSites(
                                done, places.unassigned(held.handback().id())));
    }

    /** The step is not the next one. */
    <T> Outcome<T> outOfTurn(Actor actor, OpenCase held, HandbackStep wanted) {
        HandbackStep done = held.handback().done();
        return refused(
                actor,
                held,
                HandbackSequence.RULE,
                Map.of(
                        "step",
                        wanted.name(),
                        "stepNumber",
                        wanted.number(),
                        "lastStepDone",
                        done.name(),
                        "lastNumber",
                        done.number()),
                done.next()
                        .<Map<String, ?>>map(next -> Map.of("nextStep", next.name(), "nextNumber", next.number()))
                        .orElse(Map.of()));
    }

    /** Not every point of the step was confirmed. */
    <T> Optional<Outcome<T>> incomplete(Actor actor, OpenCase held, HandbackStep wanted, Set<String> confirmed) {
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
