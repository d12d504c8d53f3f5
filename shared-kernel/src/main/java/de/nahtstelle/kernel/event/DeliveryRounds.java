package de.nahtstelle.kernel.event;

import de.nahtstelle.kernel.persistence.Migrator;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts the rounds of the dispatcher when the schemas are up to date, and ends them cleanly at undeployment. */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class DeliveryRounds {
    private static final Logger LOG = Logger.getLogger(DeliveryRounds.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject
    Dispatcher dispatcher;

    private @Nullable ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
        dispatcher.stop();
    }

    private void round() {
        try {
            dispatcher.round();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "A round of deliveries failed, the next comes in a second", failure);
        }
    }
}
