package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.RecordsInPreparation;
import de.nahtstelle.kam.handback.SignatureAnswer;
import de.nahtstelle.kam.handback.SignatureReason;
import de.nahtstelle.kam.handback.SignatureRequests;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** A lead signs that the customer may be handed over with the findings it was shown; others are not covered (KAM-12). */
@ApplicationScoped
public class SigningException {
    private static final int LONGEST_REASON = 2_000;

    @Inject
    RecordsInPreparation preparation;

    @Inject
    Findings findings;

    @Inject
    Jdbi jdbi;

    @Inject
    SignatureReason reasons;

    @Inject
    SignatureRequests requests;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    /**
     * Signs; yields how many findings the signature covers. Refused without a reason of at least ten characters.
     *
     * @param reason why; no personal data
     * @param shown the keys of the findings that the lead was shown
     * @throws OptimisticLockException when another one turned up meanwhile
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.clean-before-handover", clause = "KAM-12")
    public Outcome<Integer> sign(Actor actor, HandbackId handback, String reason, Set<String> shown) {
        actor.must(KamPermission.SIGN_EXCEPTION);
        return preparation.within(actor, handback, KamPermission.SIGN_EXCEPTION, customer -> {
            Optional<Outcome<Integer>> tooShort = reasons.refusal(actor, handback, reason, LONGEST_REASON);
            return tooShort.orElseGet(
                    () -> Outcome.done(signed(actor, handback, shown(handback, customer, shown), reason.strip())));
        });
    }

    private List<String> shown(HandbackId handback, CustomerId customer, Set<String> shown) {
        List<String> open = findings.openFindings(handback, customer);
        if (!shown.containsAll(open)) {
            throw new OptimisticLockException("More is found in handback " + handback.value() + " than was shown");
        }
        return open;
    }

    private int signed(Actor actor, HandbackId handback, List<String> open, String reason) {
        if (!open.isEmpty()) {
            keep(actor, handback, open, reason);
        }
        requests.answer(actor, handback, open.isEmpty() ? SignatureAnswer.SETTLED : SignatureAnswer.SIGNED, null);
        return open.size();
    }

    private void keep(Actor actor, HandbackId handback, List<String> open, String reason) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into kam.handback_exception (id, handback, findings, reason, signed_at, signed_by)
                        values (:id, :handback, :findings, :reason, :at, :by)
                        """)
                .bind("id", Ids.next())
                .bind("handback", handback.value())
                .bindArray("findings", String.class, open.toArray())
                .bind("reason", reason)
                .bind("at", clock.now())
                .bind("by", actor.person().value())
                .execute());
        audit.record(
                actor,
                handback.subject(),
                "kam.handback.exception-signed",
                "kam.clean-before-handover",
                Map.of("findings", open.size(), "reason", reason));
    }
}
