package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts a job for every run that nobody has started: one that was ordered while its node died, and one whose holder
 * died, as soon as its lease has ended. Gives up what was begun too often. Each node watches.
 */
@ApplicationScoped
class BulkWatch implements BackgroundWork {
    private static final Logger LOG = Logger.getLogger(BulkWatch.class.getName());

    @Inject
    Rounds rounds;

    @Inject
    BulkStart start;

    @Inject
    Lease lease;

    @Inject
    RunEnd end;

    @Override
    public void start() {
        rounds.every(Duration.ofSeconds(1), start::startWaiting);
        rounds.every(Duration.ofSeconds(1), this::giveUpExhausted);
        rounds.every(Duration.ofHours(1), end::tidyOld);
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    private void giveUpExhausted() {
        for (UUID run : lease.exhausted()) {
            String reference = Ids.next().toString();
            if (end.failed(run, reference)) {
                LOG.log(Level.SEVERE, () -> "No attempt at run " + run + " came to an end, reference " + reference);
                end.tidy(run);
            }
        }
    }
}
