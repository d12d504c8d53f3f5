package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.CustomerKeptFromHandback;
import de.nahtstelle.kam.portfolio.CustomerMarkedForHandback;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.responsibility.Handovers;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens the case with the decision that a customer goes back, and withdraws it when the decision is turned. */
@ApplicationScoped
class OpeningHandback {
    @Inject
    Handbacks handbacks;

    @Inject
    Handovers handovers;

    @Inject
    StepLog log;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.one-decision-per-customer", clause = "KAM-03")
    void on(@Observes CustomerMarkedForHandback marked) {
        Handback handback = new Handback(marked.customer(), marked.actor(), clock.now());
        handbacks.add(handback);
        log.done(marked.actor(), handback.id(), HandbackStep.OPENED, null, Set.of(), Map.of());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes CustomerKeptFromHandback kept) {
        handbacks.lockOpen(kept.customer()).ifPresent(handback -> withdraw(kept, handback));
    }

    private void withdraw(CustomerKeptFromHandback kept, Handback handback) {
        List<HandbackReceiver> receivers = handbacks.receiversOf(handback.id());
        if (receivers.stream().anyMatch(receiver -> receiver.state() == ReceiverState.TAKEN_OVER)) {
            throw new IllegalStateException("An agency has taken over sites of " + kept.customer());
        }
        receivers.forEach(receiver ->
                handovers.lockOpen(receiver.subject()).ifPresent(offer -> handovers.withdraw(kept.actor(), offer)));
        handback.withdrawn(clock.now());
        audit.record(kept.actor(), handback.id().subject(), "kam.handback.withdrawn", "KAM-03", Map.of());
    }
}
