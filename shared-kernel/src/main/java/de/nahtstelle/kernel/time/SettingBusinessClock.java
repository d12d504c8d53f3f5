package de.nahtstelle.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Sets the business clock of a new house to another moment, from which on it runs as all clocks do. */
@ApplicationScoped
public class SettingBusinessClock {
    @Inject
    Jdbi jdbi;

    @Inject
    SystemClock systemClock;

    /** It is this moment now; every node reads it when it starts. Fails when the clock was set before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void to(Instant moment) {
        Duration offset = Duration.between(systemClock.now(), moment);
        jdbi.useHandle(db -> db.execute("insert into kernel.business_clock (offset_s) values (?)", offset.toSeconds()));
    }
}
