package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An import on which a process that no longer answers was at work, or about to; it holds it still, so nobody else begins. */
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

    /** As the process would that works on it: however long the test takes, no other begins. */
    private static final String HOLD = "select pg_advisory_lock(hashtextextended(?, 9))";

    private static final String CHECKING = """
            update kernel.bulk_run
               set phase = 'check', phase_done = 1234, phase_total = 4936, phase_since = now() - interval '2 s'
             where id = cast(? as uuid)
            """;

    private final String run = UUID.randomUUID().toString();

    private Connection worker;

    @BeforeEach
    void enter() throws SQLException {
        worker = TestDatabase.connect();
        write(HOLD, run);
        write(ENTER, run, run);
    }

    @AfterEach
    void remove() throws SQLException {
        write("delete from kernel.bulk_run where id = cast(? as uuid)", run);
        worker.close();
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

    @Test
    @DisplayName("an import under way shows how far it is, for eyes and for screen readers, and how fast")
    void itIsUnderWay() throws SQLException {
        write(CHECKING, run);
        try (Visitor backOffice = Visitor.as("fachkraft.kam")) {
            Page page = backOffice.open("/kam/imports/run.xhtml?id=" + run).page();
            Locator bar = page.locator("progress");
            assertThat(List.of(bar.getAttribute("value"), bar.getAttribute("max"), bar.getAttribute("aria-label")))
                    .containsExactly("1234", "4936", "Zeilen werden geprüft");
            assertThat(bar.evaluate("bar => Math.round(100 * bar.position)")).isEqualTo(25);
            assertThat(page.locator(".nt-progress").innerText())
                    .containsPattern("Zeilen werden geprüft\\s+25 %")
                    .containsPattern("1\\.234 von 4\\.936 · [1-9][\\d.]* Zeilen je Sekunde");
            Look.at(backOffice, "import-under-way");
        }
    }

    private void write(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = worker.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.execute();
        }
    }
}
