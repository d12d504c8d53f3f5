package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * An acknowledgement that is missing after its deadline escalates: it lands on the desk of the agency's lead, of the
 * sender's lead and of the monitoring. An agency cannot let a handback lie unseen (KAM-10).
 */
@ApplicationScoped
public class EscalatingHandbacks {
    private static final Logger LOG = Logger.getLogger(EscalatingHandbacks.class.getName());

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
                .mapToInt(agency -> escalated(agency.getValue(), agency.getKey()))
                .sum();
    }

    /** One that fails is tried with the next round, and does not keep the others from being escalated. */
    private int escalated(HandbackId handback, UUID receiver) {
        try {
            return escalating.escalate(handback, receiver);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.SEVERE,
                    failure,
                    () -> "Receiver " + receiver + " of handback " + handback.value() + " could not be escalated");
            return 0;
        }
    }
}
