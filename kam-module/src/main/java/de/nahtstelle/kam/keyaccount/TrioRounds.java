package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Rounds;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every quarter of an hour who is missed today: people fall ill and leave without touching a key account. */
@ApplicationScoped
class TrioRounds implements BackgroundWork {
    @Inject
    Rounds rounds;

    @Inject
    TrioGaps gaps;

    @Inject
    BusinessClock clock;

    @Override
    public void start() {
        rounds.every(Duration.ofMinutes(15), () -> gaps.reportAll(clock.today()));
    }

    @Override
    public void stop() {
        rounds.stop();
    }
}
