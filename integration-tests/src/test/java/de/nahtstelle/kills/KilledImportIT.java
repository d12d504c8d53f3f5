package de.nahtstelle.kills;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.imports.ImportClient;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A portal killed while it takes 50,000 job offers over, when half of them are in, and started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class KilledImportIT {
    private static final String OFFERS = "select from kam.job_offer";
    private static final String ENTRIES = "select from kernel.audit_entry where action = 'kam.job-offer-imported'";
    private static final String COUNTED = "select from kam.customer, generate_series(1, offer_count)";

    /** Time to kill it in: every chunk of offers takes two seconds longer. */
    private static final String SLOWLY = """
            create function public.linger() returns trigger language plpgsql as $$
            begin
              perform pg_sleep(2);
              return null;
            end $$;
            create trigger linger after insert on kam.job_offer for each statement execute function public.linger();
            """;

    private static final String AS_EVER = "drop trigger linger on kam.job_offer";

    private KilledDatabase database;
    private List<Long> whenKilled;
    private JsonObject end;

    @BeforeAll
    void killItAtWork() throws IOException, SQLException, InterruptedException {
        database = new KilledDatabase();
        try (PortalProcess portal = new PortalProcess(database)) {
            portal.start().awaitReady();
            ImportClient client = client(portal);
            client.applied(client.checked("large-customers", ImportClient.example("large-customers.csv")));
            JsonObject run = client.checked("job-offers", ImportClient.example("job-offers.csv"));
            database.execute(SLOWLY);
            client.apply(run);
            await("select from kernel.bulk_run where state = 'APPLYING' and phase_done > 0", 1);
            portal.kill();
            await("select from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()", 0);
            whenKilled = figures();
            database.execute(AS_EVER);
            portal.start().awaitReady();
            end = client.await(run.getString("id"), "DONE");
        }
    }

    private ImportClient client(PortalProcess portal) throws SQLException {
        try (Connection connection = database.connect()) {
            return ImportClient.ofHeadOfKam(portal.at(""), connection);
        }
    }

    private void await(String rows, long wanted) throws SQLException, InterruptedException {
        for (int attempt = 0; database.count(rows) != wanted; attempt++) {
            assertThat(attempt).as(rows).isLessThan(600);
            Thread.sleep(100);
        }
    }

    /** Offers, audit entries of offers, offers counted by their customers. */
    private List<Long> figures() throws SQLException {
        return List.of(database.count(OFFERS), database.count(ENTRIES), database.count(COUNTED));
    }

    @AfterAll
    void stop() throws IOException {
        database.close();
    }

    @Test
    void nothingOfTheImportThatWasKilledIsThere() {
        assertThat(whenKilled).containsExactly(0L, 0L, 0L);
    }

    @Test
    void afterTheRestartEverythingIsThereOnce() throws SQLException {
        assertThat(figures()).containsExactly(50_000L, 50_000L, 50_000L);
    }

    @Test
    void theRunSaysThatItIsDone() {
        assertThat(end.getInt("accepted")).isEqualTo(50_000);
    }
}
