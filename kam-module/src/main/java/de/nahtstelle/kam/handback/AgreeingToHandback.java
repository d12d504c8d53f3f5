package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agency agrees and notes what matters in its region. It cannot refuse (KAM-10). */
@ApplicationScoped
public class AgreeingToHandback {
    @Inject
    HandbackSteps steps;

    @Inject
    AgencyWork work;

    @Inject
    UnseenChanges unseen;

    @Inject
    BusinessClock clock;

    /**
     * Agrees for the actor's agency, which acknowledges by that its announcement and the changes it was shown; with the
     * last agency the step is complete.
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
    public Outcome<HandbackStep> agree(Actor actor, HandbackId id, Agreement agreement) {
        actor.must(KamPermission.AGREE_TO_HANDBACK);
        return steps.byReceiver(
                actor,
                id,
                HandbackStep.AGREED,
                agreement.done(),
                (held, receiver) -> unseen.<Map<String, ?>>refusal(actor, held, receiver, agreement.changesSeen())
                        .orElseGet(() -> Outcome.done(agreed(actor, held, receiver, agreement))));
    }

    private Map<String, ?> agreed(Actor actor, OpenCase held, HandbackReceiver receiver, Agreement agreement) {
        receiver.agreed(held.handback(), actor, agreement.remarks(), clock.now());
        work.answered(actor, Acknowledgement.ANNOUNCED, receiver.id());
        work.answered(actor, Acknowledgement.AGREED, receiver.id());
        if (held.handback().mayBeAgreed(held.receivers())) {
            held.handback().agreed(held.receivers(), clock.now());
        } else {
            held.handback().touched(clock.now());
        }
        return details(agreement.remarks(), unseen.acknowledged(held, receiver));
    }

    private static Map<String, ?> details(@Nullable String remarks, int changesRead) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (changesRead > 0) {
            details.put("changesRead", changesRead);
        }
        if (remarks != null && !remarks.isBlank()) {
            details.put("remarks", remarks);
        }
        return details;
    }
}
