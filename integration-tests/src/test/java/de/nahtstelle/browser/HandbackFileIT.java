package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import de.nahtstelle.portal.PortalUnderTest;
import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of handbacks as a file for spreadsheets. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HandbackFileIT {
    private static final String FILE = "/kam/handback/handbacks.csv";
    private static final String RENAME = """
            update kam.customer c set name = '=1+1 AG' from kam.handback h
             where h.customer = c.id and h.id = cast(? as uuid) returning c.customer_number
            """;

    private String number;

    @BeforeEach
    void aHandbackWhoseCustomerIsCalledLikeAFormula() throws SQLException {
        String handback = new RowSample().handback().toString();
        try (Connection database = TestDatabase.connect();
                PreparedStatement rename = database.prepareStatement(RENAME)) {
            rename.setString(1, handback);
            ResultSet renamed = rename.executeQuery();
            renamed.next();
            number = renamed.getString(1);
        }
    }

    @Test
    @DisplayName("KAM-10: the list of handbacks is taken along as a file, by the filter of the page, formulas as text")
    void theKeyOnThePageLeadsToTheFile() {
        try (Visitor head = Visitor.as("leitung.kam")) {
            filter(head, number);
            String file = read(
                            head,
                            head.page().locator("a[href*='handbacks.csv']").getAttribute("href"))
                    .text();
            assertThat(file.lines()).hasSize(2);
            assertThat(file).contains("Kundennummer;Kunde;Region;Stand;", number + ";'=1+1 AG;Süd;Angekündigt;");
        }
    }

    @Test
    @DisplayName("KAM-10: whoever reads the pages in English reads the file in English")
    void theFileSpeaksTheLanguageOfThePage() {
        try (Visitor head = Visitor.as("leitung.kam")) {
            head.open("/language?set=en&to=/home.xhtml");
            assertThat(read(head, FILE).text())
                    .startsWith("\uFEFFCustomer number;Customer;Region;State;")
                    .contains(number + ";'=1+1 AG;South;Announced;");
        }
    }

    @Test
    @DisplayName("KAM-10: an agency that was not told of a handback does not find it in the file either")
    void anAgencyTakesAlongWhatItSees() {
        try (Visitor munich = Visitor.as("ags.muenchen")) {
            APIResponse answer = read(munich, FILE);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).startsWith("\uFEFFKundennummer").doesNotContain(number);
        }
    }

    @Test
    @DisplayName("KAM-10: a text too short to look for makes no file of everything")
    void aTextTooShort() {
        try (Visitor head = Visitor.as("leitung.kam")) {
            String address = filter(head, "a");
            assertThat(read(head, FILE + address.substring(address.indexOf('?')))
                            .status())
                    .isEqualTo(400);
        }
    }

    /** Narrows the list; yields its address, which names the filter by an id. */
    private static String filter(Visitor visitor, String text) {
        Page page = visitor.open("/kam/handback/handbacks.xhtml").page();
        page.locator("#text").fill(text);
        page.locator(".nt-filters [type=submit]").click();
        page.waitForURL("**/handbacks.xhtml?filter=*");
        return page.url();
    }

    private static APIResponse read(Visitor visitor, String path) {
        return visitor.page().context().request().get(PortalUnderTest.address() + path);
    }
}
