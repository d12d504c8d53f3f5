package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Records how the customer wants to be looked after, with date and contact person (KAM-09). */
@ApplicationScoped
public class RecordingChoice {
    private static final String RULE = "kam.customer-chooses-care";

    @Inject
    HandbackSteps steps;

    @Inject
    AssigningSites assigning;

    @Inject
    StepRefusals refusals;

    @Inject
    ChoiceConflicts conflicts;

    @Inject
    BusinessClock clock;

    /**
     * Records the choice; it may be changed until the first agency was told.
     *
     * @throws ChangedMeanwhile when somebody else recorded another one since the form was shown
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = RULE, clause = "KAM-09")
    public Outcome<HandbackStep> record(Actor actor, HandbackId id, Choice choice) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        try {
            return steps.bySender(
                    actor,
                    id,
                    HandbackStep.CHOICE,
                    choice.done(),
                    held -> choice.chosenOn().isAfter(clock.today())
                            ? early(actor, held, choice)
                            : Outcome.done(chosen(actor, held, choice)));
        } catch (OptimisticLockException changed) {
            throw conflicts
                    .with(id, choice)
                    .<OptimisticLockException>map(ChangedMeanwhile::new)
                    .orElse(changed);
        }
    }

    private Map<String, ?> chosen(Actor actor, OpenCase held, Choice choice) {
        Handback handback = held.handback();
        Map<String, String> details = Map.of(
                "from", handback.care().map(Care::name).orElse(""),
                "to", choice.care().name(),
                "chosenOn", choice.chosenOn().toString());
        assigning.dropAll(actor, held);
        handback.chosen(choice, held.soFar());
        return details;
    }

    private Outcome<Map<String, ?>> early(Actor actor, OpenCase held, Choice choice) {
        return refusals.refused(
                actor,
                held,
                RULE,
                Map.of("chosenOn", choice.chosenOn().toString()),
                Map.of("chosenOn", clock.today().toString()));
    }
}
