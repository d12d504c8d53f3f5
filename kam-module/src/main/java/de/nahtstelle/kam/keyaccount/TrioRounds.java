package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kernel.persistence.Migrator;
import de.nahtstelle.kernel.time.BusinessClock;
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

/** Looks every quarter of an hour who is missed today: people fall ill and leave without touching a key account. */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class TrioRounds {
    private static final Logger LOG = Logger.getLogger(TrioRounds.class.getName());
    private static final int MINUTES = 15;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject
    TrioGaps gaps;

    @Inject
    BusinessClock clock;

    private @Nullable ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, 1, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            gaps.reportAll(clock.today());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Who is missed could not be reported, the next round tries again", failure);
        }
    }
}
