package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends a case back to the choice of receivers. What agencies keep stays; those that were asked to agree are not asked
 * as long as the receivers are open, and get a new day afterwards.
 */
@ApplicationScoped
class SendingBack {
    @Inject
    AgencyWork work;

    @Inject
    Places places;

    @Inject
    AutomaticDecisions automatic;

    @Inject
    CaseNotes notes;

    @Inject
    BusinessClock clock;

    /**
     * Sends it back.
     *
     * @param record the record that caused it, as a person knows it; null when it is no record
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    void toReceivers(Actor actor, OpenCase held, Reopened why, @Nullable String record) {
        UUID receipt = automatic.reopened(
                held, why, record, places.unassigned(held.handback().id()));
        held.handback().backToReceivers(clock.now(), why, record, receipt);
        askNobodyToAgree(actor, held);
        notes.note(
                actor,
                held.handback().id(),
                CaseNotes.REOPENED,
                "kam.agency-by-postal-code",
                Map.of(
                        "reason", why.name(),
                        "record", record == null ? "" : record,
                        "receipt", receipt.toString()));
    }

    /** As long as receivers or records are open nobody can agree, so nobody is late with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void askNobodyToAgree(Actor actor, OpenCase held) {
        for (HandbackReceiver receiver : held.that(HandbackReceiver::mayBeAsked)) {
            receiver.toAgreeBy(null);
            work.answered(actor, Acknowledgement.AGREED, receiver.id());
        }
    }
}
