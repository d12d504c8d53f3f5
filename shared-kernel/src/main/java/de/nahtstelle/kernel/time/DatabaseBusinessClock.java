package de.nahtstelle.kernel.time;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Keeps the offset in the database, so that every node shows the same day; read once, it changes only with a restart. */
@ApplicationScoped
class DatabaseBusinessClock implements BusinessClock {
    @Inject
    Jdbi jdbi;

    @Inject
    SystemClock systemClock;

    private Duration offset = Duration.ZERO;

    @PostConstruct
    void read() {
        offset = jdbi.withHandle(db -> db.createQuery("select offset_s from kernel.business_clock")
                        .mapTo(Long.class)
                        .findOne())
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
    }

    @Override
    public Instant now() {
        return systemClock.now().plus(offset);
    }

    @Override
    public boolean shifted() {
        return !offset.isZero();
    }
}
