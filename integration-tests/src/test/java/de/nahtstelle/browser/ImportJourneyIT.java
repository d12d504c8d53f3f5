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

    @Test
    @DisplayName("KAM-03: a file of customers that is given as job offers is told where it belongs")
    void aFileOfTheOtherKind() {
        try (Visitor backOffice = Visitor.as("fachkraft.kam")) {
            Page page = send(backOffice, "job-offers", csv("kunden-vertauscht.csv", FILE));
            page.locator(".nt-notice").first().waitFor();
            assertThat(page.locator("main").innerText())
                    .contains("Diese Datei enthält Großkunden mit Standorten (erkannt an den Spalten name, ")
                    .contains("als Art der Daten „Großkunden mit Standorten“");
            Look.at(backOffice, "import-of-the-other-kind");
        }
    }

    @Test
    @DisplayName("KAM-03: a discarded import shows what was found, without values and without a file of nothing")
    void aDiscardedImport() {
        try (Visitor backOffice = Visitor.as("fachkraft.kam")) {
            Page page = upload(backOffice, "kunden-verworfen.csv", FILE.replace("729A999918", "729A999922"));
            page.locator("[id='decide:discard']").click();
            page.getByText("Dieser Import wurde verworfen.").waitFor();
            assertThat(page.locator("main").innerText())
                    .contains("Pflichtangabe fehlt", "Die Zeilen selbst sind gelöscht")
                    .doesNotContain("Wert\n");
            assertThat(page.locator("a[href*='rejected.xhtml']").count()).isZero();
            Look.at(backOffice, "import-discarded");
        }
    }

    @Test
    @DisplayName("KAM-03: whoever finds nothing and may not import is told who does")
    void whoMayNotImportIsToldWhoDoes() {
        try (Visitor ksz = Visitor.as("ksz")) {
            assertThat(nothingFound(ksz)).contains("importieren ihn Leitung, Teamleitung oder Fachkraft KAM");
            Look.at(ksz, "customers-nothing-found");
        }
    }

    @Test
    @DisplayName("KAM-03: an agency that finds nothing is told what it sees, and of no import")
    void anAgencyIsToldWhatItSees() {
        try (Visitor agency = Visitor.as("ags.fuerth")) {
            assertThat(nothingFound(agency))
                    .contains("was Ihrer Agentur angekündigt wurde")
                    .doesNotContain("import");
        }
    }

    private static String nothingFound(Visitor visitor) {
        Page page = visitor.open("/kam/portfolio/customers.xhtml").page();
        page.locator("#text").fill("unauffindbar");
        page.locator(".nt-filters [type=submit]").click();
        page.waitForURL("**/customers.xhtml?filter=*");
        return page.locator(".nt-empty").innerText();
    }

    private static Page upload(Visitor visitor, String name, String content) {
        Page page = send(visitor, "large-customers", csv(name, content));
        page.waitForURL("**/run.xhtml*");
        page.locator("[id='decide:apply'], [id='decide:discard']").first().waitFor();
        return page;
    }

    /** A file as a spreadsheet saves it. */
    static FilePayload csv(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file, whatever becomes of it. */
    static Page send(Visitor visitor, String kind, FilePayload file) {
        Page page = visitor.open("/kam/imports/imports.xhtml").page();
        page.locator("[id='upload:kind']").selectOption(kind);
        page.locator("[id='upload:file']").setInputFiles(file);
        page.locator("[id='upload:send']").click();
        return page;
    }

    static void takeOver(Page page) {
        page.locator("[id='decide:apply']").click();
        page.getByText("Der Import ist abgeschlossen.").waitFor();
    }

    private static String text(Download download) throws IOException {
        try (InputStream content = download.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
