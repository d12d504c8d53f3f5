package de.nahtstelle.kernel.live;

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

/** Looks for changed topics every second. */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class TopicRounds {
    @Inject
    Rounds rounds;

    @Inject
    TopicWatch watch;

    @Inject
    TopicCounters counters;

    @PostConstruct
    void begin() {
        rounds.every(Duration.ofSeconds(1), watch::look);
        rounds.every(Duration.ofHours(1), counters::forgetOld);
    }

    @PreDestroy
    void end() {
        rounds.stop();
    }
}
