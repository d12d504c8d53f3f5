package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sending side asks its leads to sign for findings it cannot mend, and says why; asked once it waits (KAM-12). */
@ApplicationScoped
public class AskingForSignature {
    /** The task on the desks of the leads, until one signs or nothing is found any more. */
    public static final String TASK = "kam.sign-exception";

    static final String ONCE = "kam.signature-asked-once";

    /** What fits into a request and into the answer to it. */
    static final int LONGEST_REASON = 500;

    @Inject
    HandbackSteps steps;

    @Inject
    RecordsClean records;

    @Inject
    SenderDesk desk;

    @Inject
    SenderDesks desks;

    @Inject
    StepRefusals refusals;

    @Inject
    SignatureRequests requests;

    @Inject
    SignatureReason reasons;

    @Inject
    CaseNotes notes;

    /**
     * Asks; yields how many findings are open, none when there is nothing to sign. Refused while a request is open.
     *
     * @param reason why the findings cannot be mended; no personal data
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = CleanRecords.RULE, clause = "KAM-12")
    @LegalBasis(rule = ONCE, clause = "KAM-12")
    public Outcome<Integer> ask(Actor actor, HandbackId id, String reason) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return steps.besideBySender(actor, id, KamPermission.PREPARE_HANDBACK, held -> {
            if (!held.handback().inPreparation()) {
                return refusals.outOfTurn(actor, held, HandbackStep.CLEANED);
            }
            if (requests.waiting(id).isPresent()) {
                return refusals.refused(actor, held, ONCE, Map.of(), Map.of());
            }
            Optional<Outcome<Integer>> tooShort = reasons.refusal(actor, id, reason, LONGEST_REASON);
            return tooShort.orElseGet(() -> Outcome.done(asked(actor, held, reason.strip())));
        });
    }

    private int asked(Actor actor, OpenCase held, String reason) {
        HandbackId id = held.handback().id();
        int open = records.openFindings(id, held.customer().id()).size();
        if (open > 0) {
            List<Desk> leads = desks.leads(held.sender());
            requests.ask(actor, id, open, reason, leads);
            desk.declinedNoLonger(actor, held);
            leads.forEach(lead -> desk.ask(TASK, held, lead));
            notes.note(actor, id, "signature-asked-for", CleanRecords.RULE, Map.of("findings", open, "reason", reason));
        }
        return open;
    }
}
