package de.nahtstelle.kernel.live;

import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks for changed topics every second. */
@ApplicationScoped
class TopicRounds implements BackgroundWork {
    @Inject
    Rounds rounds;

    @Inject
    TopicWatch watch;

    @Inject
    TopicCounters counters;

    @Override
    public void start() {
        rounds.every(Duration.ofSeconds(1), watch::look);
        rounds.every(Duration.ofHours(1), counters::forgetOld);
    }

    @Override
    public void stop() {
        rounds.stop();
    }
}
