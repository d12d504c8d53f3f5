package de.nahtstelle.kernel.event;

import de.nahtstelle.kernel.persistence.BackgroundWork;
import de.nahtstelle.kernel.persistence.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** The rounds of the dispatcher; at undeployment deliveries end cleanly. */
@ApplicationScoped
class DeliveryRounds implements BackgroundWork {
    @Inject
    Rounds rounds;

    @Inject
    Dispatcher dispatcher;

    @Inject
    DeliveryArchive archive;

    @Override
    public void start() {
        rounds.every(Duration.ofSeconds(1), dispatcher::round);
        rounds.every(Duration.ofHours(1), archive::tidy);
    }

    @Override
    public void stop() {
        rounds.stop();
        dispatcher.stop();
    }
}
