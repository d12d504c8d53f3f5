package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Records how the customer wants to be looked after, with date and contact person (KAM-09). */
@ApplicationScoped
public class RecordingChoice {
    @Inject
    HandbackDesk desk;

    @Inject
    AssigningSites assigning;

    @Inject
    StepRefusals refusals;

    @Inject
    StepLog log;

    @Inject
    BusinessClock clock;

    /** Records the choice; it may be changed until the first agency was told. */
    @Transactional
    @LegalBasis(rule = "kam.customer-chooses-care", clause = "KAM-09")
    public Outcome<HandbackStep> record(Actor actor, HandbackId id, Choice choice) {
        OpenCase held = desk.forSender(actor, id, KamPermission.PREPARE_HANDBACK);
        held.handback().mustBe(choice.version());
        Optional<Outcome<HandbackStep>> refusal =
                refusals.ofSender(actor, held, HandbackStep.CHOICE, choice.confirmed());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return choice.chosenOn().isAfter(clock.today()) ? early(actor, held, choice) : chosen(actor, held, choice);
    }

    private Outcome<HandbackStep> chosen(Actor actor, OpenCase held, Choice choice) {
        Handback handback = held.handback();
        Map<String, String> details = Map.of(
                "from", handback.care().map(Care::name).orElse(""),
                "to", choice.care().name(),
                "chosenOn", choice.chosenOn().toString());
        assigning.dropAll(held);
        handback.chosen(choice.care(), choice.chosenOn(), choice.chosenWith());
        handback.completed(HandbackStep.CHOICE, clock.now());
        log.done(actor, handback.id(), HandbackStep.CHOICE, null, choice.confirmed(), details);
        return Outcome.done(HandbackStep.CHOICE);
    }

    private Outcome<HandbackStep> early(Actor actor, OpenCase held, Choice choice) {
        return refusals.refused(
                actor,
                held,
                "kam.customer-chooses-care",
                Map.of("chosenOn", choice.chosenOn().toString()),
                Map.of("chosenOn", clock.today().toString()));
    }
}
