package de.nahtstelle.kam.handback;

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

/** Looks for agencies that are late, every few minutes on every node. */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class EscalationRounds {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    Rounds rounds;

    @Inject
    EscalatingHandbacks escalating;

    @PostConstruct
    void begin() {
        rounds.every(PAUSE, escalating::escalate);
    }

    @PreDestroy
    void end() {
        rounds.stop();
    }
}
