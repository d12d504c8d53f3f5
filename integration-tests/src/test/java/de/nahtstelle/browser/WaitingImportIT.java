package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An import on which a process that no longer answers was about to begin; nobody else takes it for a moment. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WaitingImportIT {
    private static final String ENTER = """
            insert into kernel.bulk_run (id, kind, file_name, sha256, size_bytes, state, person, function, unit, total,
                                         uploaded_at, leased_until)
            select cast(? as uuid), 'kam.job-offers', 'stellen.csv', convert_to(cast(? as text), 'UTF8'), 1, 'CHECKING',
                   p.id, 'KAM_SPECIALIST', u.id, 10, now(), now() + interval '25 s'
              from kernel.person p, kernel.unit u where p.sign_in_name = 'fachkraft.kam' and u.number = 'GKB-SUED'
            """;

    private final String run = UUID.randomUUID().toString();

    @BeforeEach
    void enter() throws SQLException {
        write(ENTER, run, run);
    }

    @AfterEach
    void remove() throws SQLException {
        write("delete from kernel.bulk_run where id = cast(? as uuid)", run);
    }

    @Test
    @DisplayName("an import nobody works on yet says so, without a progress of nothing and without an empty line")
    void itWaits() {
        try (Visitor backOffice = Visitor.as("fachkraft.kam")) {
            Page page = backOffice.open("/kam/imports/run.xhtml?id=" + run).page();
            assertThat(page.locator("main").innerText()).contains("Die Arbeit beginnt gleich.");
            assertThat(page.locator("progress").count()).isZero();
            assertThat(page.locator(".nt-case-header .nt-fact")
                            .last()
                            .evaluate("fact => getComputedStyle(fact).borderBottomStyle"))
                    .isEqualTo("none");
            Look.at(backOffice, "import-waiting");
        }
    }

    private static void write(String sql, String... values) throws SQLException {
        try (Connection database = TestDatabase.connect();
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}
