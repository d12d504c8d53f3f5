package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.responsibility.OpenSeamList;
import de.nahtstelle.kernel.worklist.WorkItem;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The transaction in which one agency is escalated, on its case as it stands while it is held. */
@ApplicationScoped
class EscalatingAgency {
    @Inject
    HandbackDesk desk;

    @Inject
    LateAgencies late;

    @Inject
    EscalationDesks desks;

    @Inject
    AutomaticDecisions automatic;

    @Inject
    Worklist worklist;

    @Inject
    Topics topics;

    /** Escalates what this receiver still owes; yields how much that was. */
    @Transactional
    int escalate(HandbackId handback, UUID receiver) {
        desk.hold(handback);
        List<LateAgency> still = late.hold(receiver);
        still.forEach(this::escalate);
        topics.changed(handback.topic());
        topics.changed(OpenSeamList.TOPIC);
        return still.size();
    }

    private void escalate(LateAgency agency) {
        late.mark(agency);
        UUID receipt = automatic.escalated(agency);
        desks.of(agency).forEach(desk -> worklist.addDecided(work(agency, desk), () -> receipt));
    }

    private static WorkItem work(LateAgency agency, EscalationDesk desk) {
        return new WorkItem(
                agency.stage().overdue(),
                HandbackReceiver.subject(agency.receiver()),
                agency.customerName(),
                caseRef(agency, desk),
                desk.unitId(),
                desk.function(),
                agency.dueOn());
    }

    /** An agency to which nothing comes does not see the case any more, only the notice of that. */
    private static SubjectRef caseRef(LateAgency agency, EscalationDesk desk) {
        return agency.stage() == Acknowledgement.WITHDRAWN && desk.unit().equals(agency.unit())
                ? new SubjectRef(ReadingWithdrawal.TASK, agency.receiver())
                : new HandbackId(agency.handback()).subject();
    }
}
