package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A lead does not sign for open findings and says why; the asking side reads it and mends, or asks anew (KAM-12). */
@ApplicationScoped
public class DecliningSignature {
    /** The task on the desk of the asking side: read the reason and go on. */
    public static final String TASK = "kam.signature-declined";

    static final String NOT_ASKED = "kam.signature-was-asked-for";

    @Inject
    HandbackSteps steps;

    @Inject
    SignatureRequests requests;

    @Inject
    SignatureReason reasons;

    @Inject
    StepRefusals refusals;

    @Inject
    SenderDesk desk;

    @Inject
    SenderDesks desks;

    @Inject
    CaseNotes notes;

    /**
     * Declines the request that was read; refused when nobody waits for an answer or no reason is given.
     *
     * @throws OptimisticLockException when another one was made meanwhile
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = NOT_ASKED, clause = "KAM-12")
    public Outcome<SignatureAnswer> decline(Actor actor, HandbackId id, UUID request, String reason) {
        actor.must(KamPermission.SIGN_EXCEPTION);
        return steps.besideBySender(actor, id, KamPermission.SIGN_EXCEPTION, held -> {
            Optional<UUID> waiting = requests.waiting(id);
            if (waiting.isEmpty()) {
                return refusals.refused(actor, held, NOT_ASKED, Map.of(), Map.of());
            }
            if (!waiting.get().equals(request)) {
                throw new OptimisticLockException("Request " + request + " was answered, another one waits");
            }
            Optional<Outcome<SignatureAnswer>> tooShort =
                    reasons.refusal(actor, id, reason, AskingForSignature.LONGEST_REASON);
            return tooShort.orElseGet(() -> declined(actor, held, reason.strip()));
        });
    }

    private Outcome<SignatureAnswer> declined(Actor actor, OpenCase held, String reason) {
        HandbackId id = held.handback().id();
        requests.answer(actor, id, SignatureAnswer.DECLINED, reason);
        desk.add(TASK, held, desks.of(held.sender(), HandbackStep.CLEANED));
        notes.note(actor, id, "signature-declined", CleanRecords.RULE, Map.of("reason", reason));
        return Outcome.done(SignatureAnswer.DECLINED);
    }
}
