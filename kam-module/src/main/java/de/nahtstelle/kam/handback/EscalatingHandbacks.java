package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An acknowledgement that is missing after its deadline escalates: it lands on the desk of the agency's lead, of the
 * sender's lead and of the monitoring. An agency cannot let a handback lie unseen (KAM-10).
 */
@ApplicationScoped
public class EscalatingHandbacks {
    @Inject
    LateAgencies late;

    @Inject
    EscalatingAgency escalating;

    /**
     * Escalates what is due and was not escalated before, each agency in a transaction of its own; returns how much that
     * was.
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.acknowledgement-escalates", clause = "KAM-10")
    public int escalate() {
        Map<UUID, HandbackId> waiting = late.all().stream()
                .collect(Collectors.toMap(
                        LateAgency::receiver, agency -> new HandbackId(agency.handback()), (one, same) -> one));
        return waiting.entrySet().stream()
                .mapToInt(agency -> escalating.escalate(agency.getValue(), agency.getKey()))
                .sum();
    }
}
