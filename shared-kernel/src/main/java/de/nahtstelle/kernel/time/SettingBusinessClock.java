package de.nahtstelle.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Sets the business clock of a sample house to another moment, from which on it runs as all clocks do. */
@ApplicationScoped
public class SettingBusinessClock {
    @Inject
    Jdbi jdbi;

    @Inject
    SystemClock systemClock;

    /** It is this moment now; every node reads it when it starts. Fails when the clock was set before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void to(Instant moment) {
        jdbi.useHandle(db -> db.execute("insert into kernel.business_clock (offset_s) values (?)", offsetTo(moment)));
    }

    /**
     * It is at least this moment now; every node reads it when it starts. A moment that has passed changes nothing, for
     * what was decided would lie in the future; nor does any where the clock was never set.
     */
    @Transactional
    public void onTo(Instant moment) {
        jdbi.useHandle(db ->
                db.execute("update kernel.business_clock set offset_s = greatest(offset_s, ?)", offsetTo(moment)));
    }

    private long offsetTo(Instant moment) {
        return Duration.between(systemClock.now(), moment).toSeconds();
    }
}
