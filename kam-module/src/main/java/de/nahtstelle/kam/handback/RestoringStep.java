package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Takes a case that a postal code had sent back to the step it had reached, as long as nobody acted (KAM-09, KAM-10). */
@ApplicationScoped
class RestoringStep {
    @Inject
    Places places;

    @Inject
    Reopenings reopenings;

    @Inject
    AgencyWork work;

    @Inject
    CaseNotes notes;

    @Inject
    BusinessClock clock;

    /** The site is with its agency again; agencies that were asked to agree are asked anew, with a new day. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    void restore(Actor actor, OpenCase held, Reopening last) {
        HandbackId id = held.handback().id();
        if (held.handback().decentral()) {
            places.assign(id, last.site(), last.receiver());
        }
        reopenings.restored(id);
        held.handback().restored(last.doneBefore(), clock.now());
        if (last.doneBefore() == HandbackStep.CLEANED) {
            work.askAllToAgree(held);
        }
        notes.note(
                actor,
                id,
                "restored",
                "kam.agency-by-postal-code",
                Map.of("step", last.doneBefore().name(), "record", last.record()));
    }
}
