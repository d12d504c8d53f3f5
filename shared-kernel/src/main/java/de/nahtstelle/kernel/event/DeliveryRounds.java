package de.nahtstelle.kernel.event;

import de.nahtstelle.kernel.persistence.Migrator;
import de.nahtstelle.kernel.persistence.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Starts the rounds of the dispatcher when the schemas are up to date, and ends them cleanly at undeployment. */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class DeliveryRounds {
    @Inject
    Rounds rounds;

    @Inject
    Dispatcher dispatcher;

    @Inject
    DeliveryArchive archive;

    @PostConstruct
    void start() {
        rounds.every(Duration.ofSeconds(1), dispatcher::round);
        rounds.every(Duration.ofHours(1), archive::tidy);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
        dispatcher.stop();
    }
}
