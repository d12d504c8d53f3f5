package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.nahtstelle.imports.FileRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The back office imports a file of which one row is wrong, mends that row and imports it again. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportJourneyIT {
    private static final String CUSTOMER = "729A999918;Mendwerk AG;91000001;15.20;SUED;;";
    private static final String FILE = FileRows.CUSTOMERS
            + CUSTOMER + "00001;Hauptsitz Mendwerk;91000001;Am Markt 3;91074;Herzogenaurach;09572132;;;;\n"
            + CUSTOMER + "00002;Lager Mendwerk;;Hafenweg 3;91074;;09572132;;;;\n";

    @Test
    @DisplayName("KAM-03: what an import rejects is downloaded, mended and comes with the next file")
    void aRejectedRowIsMended() throws IOException {
        try (Visitor backOffice = Visitor.as("fachkraft.kam")) {
            Page page = upload(backOffice, "kunden.csv", FILE);
            Look.at(backOffice, "import-with-rejected-row");
            assertThat(page.locator("main").innerText()).contains("Ort", "Pflichtangabe");
            String rejected = text(page.waitForDownload(
                    () -> page.locator("a[href*='rejected.xhtml']").click()));
            assertThat(rejected).contains("Lager Mendwerk").doesNotContain("Hauptsitz Mendwerk");
            takeOver(page);
            upload(backOffice, "kunden-berichtigt.csv", rejected.replace("91074;;", "91074;Herzogenaurach;"));
            assertThat(page.locator("a[href*='rejected.xhtml']").count())
                    .as("a file of rejected rows")
                    .isZero();
            takeOver(page);
            DecisionJourneyIT.find(backOffice, "Mendwerk");
            assertThat(page.locator("main").innerText()).contains("Hauptsitz Mendwerk", "Lager Mendwerk");
        }
    }

    @Test
    @DisplayName("KAM-03: what contradicts the portal stands on the page with line, column, value and reason")
    void aContradictionIsNamed() {
        String customer = "729A999916";
        try (Visitor backOffice = Visitor.as("fachkraft.kam")) {
            upload(backOffice, "bekannt.csv", FileRows.CUSTOMERS + FileRows.site(customer, "00001"));
            takeOver(backOffice.page());
            Page page = upload(
                    backOffice,
                    "widerspruch.csv",
                    FileRows.CUSTOMERS + FileRows.site(customer, "00002").replace(";SUED;", ";NORD;"));
            Look.at(backOffice, "import-contradicts-portal");
            assertThat(page.locator("table")
                            .last()
                            .locator("tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("NORD"))
                            .locator("td")
                            .allInnerTexts())
                    .containsExactly("2", "GKB-Region", "NORD", "widerspricht dem, was im Portal steht");
        }
    }

    private static Page upload(Visitor visitor, String name, String content) {
        Page page = send(visitor, new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.waitForURL("**/run.xhtml*");
        page.locator("[id='decide:apply'], [id='decide:discard']").first().waitFor();
        return page;
    }

    /** Sends a file of large customers, whatever becomes of it. */
    static Page send(Visitor visitor, FilePayload file) {
        Page page = visitor.open("/kam/imports/imports.xhtml").page();
        page.locator("[id='upload:kind']").selectOption("large-customers");
        page.locator("[id='upload:file']").setInputFiles(file);
        page.locator("[id='upload:send']").click();
        return page;
    }

    static void takeOver(Page page) {
        page.locator("[id='decide:apply']").click();
        page.getByText("Die Übernahme ist abgeschlossen.").waitFor();
    }

    private static String text(Download download) throws IOException {
        try (InputStream content = download.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
