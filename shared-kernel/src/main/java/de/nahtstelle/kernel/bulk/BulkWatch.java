package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Starts a job for every run that nobody has started: one that was ordered while its node died, and one whose holder
 * died, as soon as its lease has ended. Each node watches.
 */
@ApplicationScoped
class BulkWatch implements BackgroundWork {
    @Inject
    Rounds rounds;

    @Inject
    BulkStart start;

    @Inject
    RunEnd end;

    @Override
    public void start() {
        rounds.every(Duration.ofSeconds(1), start::startWaiting);
        rounds.every(Duration.ofHours(1), end::tidyOld);
    }

    @Override
    public void stop() {
        rounds.stop();
    }
}
