package de.nahtstelle.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two portals on one database, killed in turn at random moments while there is work. The number of kills is the system
 * property {@code nahtstelle.kills}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillsIT {
    private static final int KILLS = Integer.getInteger("nahtstelle.kills", 4);
    private static final int LONGEST_LIFE_MS = 1500;
    private static final Duration LEASE_AND_MORE = Duration.ofSeconds(90);

    private KilledDatabase database;
    private int published;

    @BeforeAll
    void killThemAtWork() throws IOException, SQLException, InterruptedException {
        database = new KilledDatabase();
        try (PortalProcess one = new PortalProcess(database);
                PortalProcess other = new PortalProcess(database)) {
            one.start().awaitReady();
            other.start().awaitReady();
            try (Events events = new Events(database)) {
                for (int kill = 0; kill < KILLS; kill++) {
                    killAndStartAgain(List.of(one, other).get(kill % 2));
                }
                one.awaitReady();
                other.awaitReady();
                published = events.published();
            }
            awaitDeliveries();
        }
    }

    private static void killAndStartAgain(PortalProcess victim) throws IOException, InterruptedException {
        victim.awaitReady();
        Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_LIFE_MS));
        victim.kill();
        victim.start();
    }

    private void awaitDeliveries() throws SQLException, InterruptedException {
        long patience = LEASE_AND_MORE.toMillis();
        while (patience > 0 && database.count("select from kernel.delivery where state = 'PENDING'") > 0) {
            Thread.sleep(500);
            patience -= 500;
        }
    }

    @AfterAll
    void stop() throws IOException {
        database.close();
    }

    @Test
    void everyPublishedEventIsDelivered() throws SQLException {
        assertThat(database.count("select from kernel.delivery where state = 'DELIVERED'"))
                .isGreaterThanOrEqualTo(published)
                .isEqualTo(database.count("select from kernel.publication"));
    }

    @Test
    void everyDeliveryHadItsEffect() throws SQLException {
        assertThat(database.count("""
                        select from kernel.publication e
                         where not exists (select from public.effect f
                                            where f.employer = (e.payload ->> 'employer')::uuid)
                        """)).isZero();
    }

    @Test
    void noDeliveryHadItsEffectTwice() throws SQLException {
        assertThat(database.count("select employer from public.effect group by employer having count(*) > 1"))
                .isZero();
    }

    @Test
    void someProcessWasKilledInTheMiddleOfADelivery() throws SQLException {
        assertThat(database.count("select from kernel.delivery where attempts > 1"))
                .isPositive();
    }
}
