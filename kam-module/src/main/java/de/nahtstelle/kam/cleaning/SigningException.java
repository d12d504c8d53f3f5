package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.handback.AskingForSignature;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.RecordsInPreparation;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** A lead signs that the customer may be handed over with what is found now; what is found later is not covered (KAM-12). */
@ApplicationScoped
public class SigningException {
    @Inject
    RecordsInPreparation preparation;

    @Inject
    Findings findings;

    @Inject
    Jdbi jdbi;

    @Inject
    Worklist worklist;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    /**
     * Signs; yields how many findings the signature covers.
     *
     * @param reason why, at least ten characters
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.clean-before-handover", clause = "KAM-12")
    public Outcome<Integer> sign(Actor actor, HandbackId handback, String reason) {
        actor.must(KamPermission.SIGN_EXCEPTION);
        return preparation.within(actor, handback, KamPermission.SIGN_EXCEPTION, customer -> {
            List<String> open = findings.openFindings(handback, customer);
            if (!open.isEmpty()) {
                keep(actor, handback, open, reason);
            }
            worklist.done(actor, AskingForSignature.TASK, handback.subject());
            return Outcome.done(open.size());
        });
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
                "KAM-12",
                Map.of("findings", open.size(), "reason", reason));
    }
}
