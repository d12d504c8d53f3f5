package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.announcement.ChangedField;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.RecordsInPreparation;
import de.nahtstelle.kam.handback.Reopening;
import de.nahtstelle.kam.handback.TakingReopeningBack;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.party.SitePlace;
import de.nahtstelle.kernel.party.Sites;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;

/** Sets a postal code that sent the case back to what it was, and the case with it; until somebody acts (KAM-09). */
@ApplicationScoped
public class UndoingPostalCode {
    private static final String RULE = "kam.undo-until-somebody-acts";

    @Inject
    RecordsInPreparation preparation;

    @Inject
    TakingReopeningBack reopenings;

    @Inject
    Receipts receipts;

    @Inject
    MendLog log;

    @Inject
    BusinessClock clock;

    @Inject
    Sites sites;

    /** Undoes it; yields the site, as a person knows it. */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = RULE, clause = "KAM-09")
    public Outcome<String> undo(Actor actor, HandbackId handback) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return preparation.within(
                actor,
                handback,
                KamPermission.PREPARE_HANDBACK,
                customer -> reopenings
                        .offered(actor, handback)
                        .map(last -> Outcome.done(undone(actor, handback, last)))
                        .orElseGet(() -> Outcome.refused(receipts.refused(
                                actor, new Decision(RULE, handback.subject(), clock.today(), Map.of(), Map.of())))));
    }

    private String undone(Actor actor, HandbackId handback, Reopening last) {
        Map<String, String> place = log.placeOf(handback, last.site());
        reopenings.restore(actor, handback, last);
        sites.correctPlace(last.site(), new SitePlace(last.codeBefore(), last.municipalityBefore(), last.townBefore()));
        log.changed(
                actor,
                handback,
                "kam.handback.mend-undone",
                ChangedField.POSTAL_CODE,
                place,
                Map.of(
                        "record", last.record(),
                        "from", last.codeAfter(),
                        "to", Objects.requireNonNullElse(last.codeBefore(), "")));
        return last.record();
    }
}
