package de.nahtstelle.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A portal is killed after take-overs were committed and before any of their events was claimed: the database lets no
 * claim through meanwhile.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class KilledBeforeDeliveryIT {
    private static final String HOLD = """
            create function public.held_back() returns trigger language plpgsql as $$ begin return null; end $$;
            create trigger held_back before update on kernel.delivery for each row execute function public.held_back();
            """;
    private static final String LET_GO = "drop trigger held_back on kernel.delivery";
    private static final int ENOUGH = 3;
    private static final int PATIENCE = 600;

    private KilledDatabase database;
    private int committed;
    private long waiting;
    private long effectsBefore;

    @BeforeAll
    void killBetweenCommitAndDelivery() throws IOException, SQLException, InterruptedException {
        database = new KilledDatabase();
        try (PortalProcess portal = new PortalProcess(database)) {
            portal.start().awaitReady();
            Effects.count(database);
            database.execute(HOLD);
            takeOver(portal);
            portal.kill();
            waiting = database.count("select from kernel.delivery where state = 'PENDING' and attempts = 0");
            effectsBefore = database.count("select from public.effect");
            database.execute(LET_GO);
            portal.start().awaitReady();
            Effects.awaitDeliveries(database);
        }
    }

    private void takeOver(PortalProcess portal) throws IOException, SQLException, InterruptedException {
        try (TakeOvers takeOvers = new TakeOvers(database, List.of(portal))) {
            for (int attempt = 0; takeOvers.acknowledged().size() < ENOUGH && attempt < PATIENCE; attempt++) {
                Thread.sleep(100);
            }
            takeOvers.stop();
            committed = takeOvers.acknowledged().size();
        }
    }

    @AfterAll
    void stop() throws IOException {
        database.close();
    }

    @Test
    void whatWasCommittedWaitedUndelivered() {
        assertThat(waiting).isEqualTo(committed).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(effectsBefore).isZero();
    }

    @Test
    @DisplayName("KAM-03: the next process delivers what the killed one had committed, each at the first attempt")
    void theNextProcessDelivers() throws SQLException {
        assertThat(database.count("select from kernel.delivery where state = 'DELIVERED' and attempts = 1"))
                .isEqualTo(committed);
    }

    @Test
    void eachHadItsEffectOnce() throws SQLException {
        assertThat(database.count("select from public.effect")).isEqualTo(committed);
        assertThat(database.count("select from public.effect group by employer, site having count(*) > 1"))
                .isZero();
    }
}
