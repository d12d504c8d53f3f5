package de.nahtstelle.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kills.KilledDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A database of a build that still took a site 00000 and names of blanks, brought up to this build. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OlderSitesIT {
    private static final String BEFORE = "091";
    /** The last change of what is tried here; later ones need the reference data that a house loads before them. */
    private static final String AFTER = "116";

    private static final String SITES = """
            insert into kernel.employer (id, customer_number, name)
            select cast('00000000-0000-7000-8000-00000000000' || n as uuid), 'K' || n, case n when 4 then ' ' else 'Werk ' || n end
              from generate_series(1, 4) n;
            insert into kernel.site (id, employer, number, name, merged_into)
            select cast('00000000-0000-7000-8000-0000000000' || e || s.i as uuid),
                   cast('00000000-0000-7000-8000-00000000000' || e as uuid), s.number, s.name,
                   cast('00000000-0000-7000-8000-0000000000' || s.into_site as uuid)
              from (values (1, 0, '00000', 'nought', null),
                           (2, 0, '00000', 'nought', null), (2, 1, '00001', 'seat', null), (2, 3, '00003', 'depot', null),
                           (3, 0, '00000', 'nought', null), (3, 1, '00001', 'seat', '30'),
                           (4, 1, '00001', ' ', null)) s (e, i, number, name, into_site)
            """;

    private KilledDatabase database;

    @BeforeAll
    void bringUpToDate() throws IOException, SQLException {
        database = new KilledDatabase();
        migrateTo(BEFORE);
        database.execute(SITES);
        migrateTo(AFTER);
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database.source())
                .schemas("kernel")
                .defaultSchema("kernel")
                .locations("classpath:db/kernel")
                .target(version)
                .load()
                .migrate();
    }

    @AfterAll
    void stop() throws IOException {
        database.close();
    }

    @Test
    void aSiteBeforeTheSeatBecomesTheSeatWhereThereIsNone() throws SQLException {
        assertThat(sites("K1")).containsExactly("00001 nought");
    }

    @Test
    void besideASeatItGetsTheLowestNumberThatIsFree() throws SQLException {
        assertThat(sites("K2")).containsExactly("00001 seat", "00002 nought", "00003 depot");
    }

    @Test
    void aSeatThatWasMergedIntoItLeavesItsNumberToIt() throws SQLException {
        assertThat(sites("K3")).containsExactly("00001 nought", "00002 seat");
    }

    @Test
    void whatHadBlanksForANameIsCalledByItsNumber() throws SQLException {
        assertThat(database.texts("select name from kernel.employer where customer_number = 'K4'"))
                .containsExactly("K4");
        assertThat(sites("K4")).containsExactly("00001 00001");
    }

    private List<String> sites(String customer) throws SQLException {
        return database.texts("select s.number || ' ' || s.name from kernel.site s"
                + " join kernel.employer e on e.id = s.employer where e.customer_number = '" + customer
                + "' order by s.number");
    }
}
