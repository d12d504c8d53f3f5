package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.announcement.ChangedField;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.RecordsInPreparation;
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
import java.util.UUID;

/** Takes a merge of two sites back, with the contacts and job offers that went along; until the customer is handed over. */
@ApplicationScoped
public class UnmergingSites {
    private static final String RULE = "kam.last-merge-first";
    private static final String PASSED = "kam.merge-stands-once-passed";

    @Inject
    RecordsInPreparation preparation;

    @Inject
    SiteMerges merges;

    @Inject
    Receipts receipts;

    @Inject
    MendLog log;

    @Inject
    BusinessClock clock;

    /** Takes it back; false when somebody did before. Where merge follows merge, the last one goes first. */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.clean-before-handover", clause = "KAM-12")
    @LegalBasis(rule = RULE, clause = "KAM-12")
    @LegalBasis(rule = PASSED, clause = "KAM-12")
    public Outcome<Boolean> unmerge(Actor actor, HandbackId handback, UUID merge) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return preparation.within(
                actor,
                handback,
                KamPermission.PREPARE_HANDBACK,
                customer -> merges.find(handback, merge)
                        .map(found -> unmerge(actor, handback, found))
                        .orElseGet(() -> Outcome.done(false)));
    }

    private Outcome<Boolean> unmerge(Actor actor, HandbackId handback, SiteMerge merge) {
        if (merge.targetPassed()) {
            return refused(actor, handback, PASSED, Map.of(), Map.of());
        }
        if (merge.targetMerged()) {
            return refused(actor, handback, RULE, Map.of("laterMerges", 1), Map.of("laterMerges", 0));
        }
        merges.undo(actor, handback, merge);
        log.changed(
                actor,
                handback,
                "kam.handback.unmerged",
                ChangedField.MERGED_INTO,
                log.placeOf(handback, merge.site()),
                Map.of("into", merge.intoSite().toString()));
        return Outcome.done(true);
    }

    private Outcome<Boolean> refused(
            Actor actor, HandbackId handback, String rule, Map<String, ?> facts, Map<String, ?> change) {
        return Outcome.refused(
                receipts.refused(actor, new Decision(rule, handback.subject(), clock.today(), facts, change)));
    }
}
