package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The sending side asks its leads to sign for findings it cannot mend (KAM-12). */
@ApplicationScoped
public class AskingForSignature {
    /** The task on the desks of the leads, until one signs or nothing is found any more. */
    public static final String TASK = "kam.sign-exception";

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
    Audit audit;

    /** Asks; yields how many findings are open, none when there is nothing to sign. */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = CleanRecords.RULE, clause = "KAM-12")
    public Outcome<Integer> ask(Actor actor, HandbackId id) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return steps.inCase(actor, id, KamPermission.PREPARE_HANDBACK, held -> {
            if (!held.inPreparation()) {
                return refusals.outOfTurn(actor, held, HandbackStep.CLEANED);
            }
            List<String> open = records.openFindings(id, held.customer().id());
            if (!open.isEmpty()) {
                desks.leads(held.sender()).forEach(lead -> desk.ask(TASK, held, lead));
                audit.record(
                        actor,
                        id.subject(),
                        "kam.handback.signature-asked-for",
                        "KAM-12",
                        Map.of("findings", open.size()));
            }
            return Outcome.done(open.size());
        });
    }
}
