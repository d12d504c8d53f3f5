package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample house stands on 7 November 2022; here the directive of KAM had its last day the day before. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ExpiredDirectiveIT {
    private static final String WARNING = "seit 07.11.2022 außer Kraft, eine Nachfolge ist nicht eingetragen";

    @BeforeEach
    void itHasExpired() throws SQLException {
        write("update kernel.directive set valid_to = '2022-11-06' where number = '202209010'");
    }

    @AfterEach
    void itIsInForceAgain() throws SQLException {
        write("update kernel.directive set valid_to = null where number = '202209010'");
    }

    @Test
    @DisplayName("KRM-01: a refusal by an expired directive warns where it is shown, and so does its receipt")
    void refusalAndReceiptWarn() {
        try (Visitor clerk = Visitor.as("ags.fuerth")) {
            clerk.open("/staff/person.xhtml");
            clerk.page().locator("#absence-fold summary").click();
            clerk.page().locator("[id='absence:firstDay']").fill("09.11.2022");
            clerk.page().locator("[id='absence:lastDay']").fill("08.11.2022");
            clerk.page().locator("[id='absence:go']").click();
            clerk.page().locator(".nt-refusal").waitFor();
            assertThat(main(clerk)).contains(WARNING);
            Look.at(clerk, "refusal-by-expired-directive");
            clerk.page().getByText("Nachweis dieser Entscheidung").click();
            clerk.page().waitForURL("**/receipt.xhtml*");
            assertThat(main(clerk)).contains(WARNING);
            Look.at(clerk, "receipt-of-expired-directive");
        }
    }

    @Test
    @DisplayName("KRM-01: the pages of an expired directive and of its clauses warn")
    void directiveAndClauseWarn() {
        try (Visitor reader = Visitor.as("monitoring")) {
            assertThat(main(reader.open("/directive/directive.xhtml?number=202209010")))
                    .contains(WARNING);
            assertThat(main(reader.open("/directive/clause.xhtml?id=KAM-05"))).contains(WARNING);
            assertThat(main(reader.open("/directive/clause.xhtml?id=BAK-01"))).doesNotContain("außer Kraft");
        }
    }

    private static String main(Visitor reader) {
        return reader.page().locator("main").innerText();
    }

    private static void write(String sql) throws SQLException {
        try (Connection database = TestDatabase.connect()) {
            database.createStatement().executeUpdate(sql);
        }
    }
}
