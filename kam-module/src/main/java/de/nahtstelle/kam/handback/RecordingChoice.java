package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Records how the customer wants to be looked after, with date and contact person (KAM-09). */
@ApplicationScoped
public class RecordingChoice {
    private static final String RULE = "kam.customer-chooses-care";
    private static final String NOT_BEFORE = "kam.choice-since-directive";

    /** How a fact of the choice is called once another one was made. */
    private static final Map<String, String> BEFORE = Map.of(
            "choice", "choiceBefore",
            "chosenOn", "chosenOnBefore");

    @Inject
    HandbackSteps steps;

    @Inject
    AssigningSites assigning;

    @Inject
    StepRefusals refusals;

    @Inject
    ChoiceConflicts conflicts;

    @Inject
    Rulebook rulebook;

    @Inject
    BusinessClock clock;

    /**
     * Records the choice, made on a day from the directive on; it may be changed until the first agency was told. With
     * another care the agencies have to be confirmed anew; another day or contact leaves them as they are.
     *
     * @throws ChangedMeanwhile when somebody else recorded another one since the form was shown
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = RULE, clause = "KAM-09")
    @LegalBasis(rule = NOT_BEFORE, clause = "KAM-09")
    public Outcome<HandbackStep> record(Actor actor, HandbackId id, Choice choice) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        try {
            return steps.bySender(
                    actor, id, HandbackStep.CHOICE, choice.done(), held -> onPossibleDay(actor, held, choice));
        } catch (OptimisticLockException changed) {
            throw conflicts
                    .with(id, choice)
                    .<OptimisticLockException>map(ChangedMeanwhile::new)
                    .orElse(changed);
        }
    }

    private Map<String, ?> chosen(Actor actor, OpenCase held, Choice choice) {
        Handback handback = held.handback();
        Map<String, String> details = new LinkedHashMap<>();
        handback.choice().forEach((fact, value) -> details.put(BEFORE.get(fact), value));
        if (handback.chosenByAnother(choice)) {
            details.put("contactPerson", "CHANGED");
        }
        if (handback.othersReceive(choice)) {
            assigning.dropAll(actor, held);
        }
        handback.chosen(choice, held.soFar());
        details.putAll(handback.choice());
        return details;
    }

    private Outcome<Map<String, ?>> onPossibleDay(Actor actor, OpenCase held, Choice choice) {
        LocalDate first = rulebook.firstDay(RULE);
        if (choice.chosenOn().isBefore(first)) {
            return refused(actor, held, NOT_BEFORE, choice, first);
        }
        return choice.chosenOn().isAfter(clock.today())
                ? refused(actor, held, RULE, choice, clock.today())
                : Outcome.done(chosen(actor, held, choice));
    }

    private Outcome<Map<String, ?>> refused(
            Actor actor, OpenCase held, String rule, Choice choice, LocalDate possible) {
        return refusals.refused(
                actor,
                held,
                rule,
                Map.of("chosenOn", choice.chosenOn().toString()),
                Map.of("possibleOn", possible.toString()));
    }
}
