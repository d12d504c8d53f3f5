package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.worklist.WorkItem;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * An acknowledgement that is missing after its deadline escalates: it lands on the desk of the agency's lead, of the
 * sender's lead and of the monitoring. An agency cannot let a handback lie unseen (KAM-10).
 */
@ApplicationScoped
public class EscalatingHandbacks {
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

    /** Escalates what is due and was not escalated before; returns how many. */
    @Transactional
    @LegalBasis(rule = "kam.acknowledgement-escalates", clause = "KAM-10")
    public int escalate() {
        List<LateAgency> found = late.mark();
        found.forEach(this::escalate);
        return found.size();
    }

    private void escalate(LateAgency agency) {
        HandbackId handback = new HandbackId(agency.handback());
        UUID receipt = automatic.escalated(agency);
        desks.of(agency).forEach(desk -> worklist.addDecided(work(agency, handback, desk), () -> receipt));
        topics.changed(handback.topic());
    }

    private static WorkItem work(LateAgency agency, HandbackId handback, EscalationDesk desk) {
        return new WorkItem(
                AgencyWork.ESCALATED,
                new SubjectRef(HandbackReceiver.KIND, agency.receiver()),
                agency.customerName(),
                handback.subject(),
                desk.unitId(),
                desk.function(),
                agency.dueOn());
    }
}
