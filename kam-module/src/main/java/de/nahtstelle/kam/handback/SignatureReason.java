package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Whoever asks for a signature, gives one or declines it says why, in some words and not in a page (KAM-12). */
@ApplicationScoped
public class SignatureReason {
    private static final String RULE = "kam.signature-gives-reason";
    private static final int LEAST = 10;

    @Inject
    Receipts receipts;

    @Inject
    BusinessClock clock;

    /** Refuses a reason of fewer than ten characters, or of more than these; empty when it will do. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = RULE, clause = "KAM-12")
    public <T> Optional<Outcome<T>> refusal(Actor actor, HandbackId handback, String reason, int most) {
        int length = reason.strip().length();
        return length >= LEAST && length <= most
                ? Optional.empty()
                : Optional.of(Outcome.refused(receipts.refused(
                        actor,
                        new Decision(
                                RULE,
                                handback.subject(),
                                clock.today(),
                                Map.of("length", length),
                                Map.of("least", LEAST, "most", most)))));
    }
}
