package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks for agencies that are late, every few minutes on every node. */
@ApplicationScoped
class EscalationRounds implements BackgroundWork {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    Rounds rounds;

    @Inject
    EscalatingHandbacks escalating;

    @Override
    public void start() {
        rounds.every(PAUSE, escalating::escalate);
    }

    @Override
    public void stop() {
        rounds.stop();
    }
}
