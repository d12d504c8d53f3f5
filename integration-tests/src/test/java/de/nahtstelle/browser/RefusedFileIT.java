package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.nahtstelle.imports.FileRows;
import de.nahtstelle.imports.ImportClient;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not taken in: the page says why, in a sentence one can act on, and nothing of them remains. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RefusedFileIT {
    /** What a machine under load takes for a large file. */
    private static final int PATIENCE = 60_000;

    private static final String CUSTOMERS = "large-customers";
    private static final String SEAT = FileRows.site("729A999915", "00001");
    private static final String STORE = FileRows.site("729A999915", "00002");
    private static final String TOO_LARGE =
            "Die Datei ist größer als 128 MB. Bitte teilen Sie sie auf. Von der Datei wurde nichts gespeichert.";
    private static final long LIMIT = 128L << 20;
    private static final long MB_200 = 200L << 20;

    /** Rows of no run would be what is left of a file that was refused in the middle. */
    private static final String ROWS_OF_NO_RUN =
            "kernel.bulk_row r where not exists (select from kernel.bulk_run b where b.id = r.run)";

    @TempDir
    Path files;

    private int runs;
    private int rowsOfNoRun;

    static List<RefusedFile> files() {
        return List.of(
                RefusedFile.of("other-encoding", FileRows.CUSTOMERS + SEAT + STORE.replace("Werk;;", "Gießerei;;"))
                        .in(StandardCharsets.ISO_8859_1)
                        .because("Die Datei muss in UTF-8 gespeichert sein. Zeile 3 enthält Zeichen in einer anderen"
                                + " Kodierung. Speichern Sie die Datei in Ihrem Programm als „CSV UTF-8“ und laden Sie"
                                + " sie erneut hoch."),
                RefusedFile.of("workbook", "PK\u0003\u0004\u0000\u0000")
                        .because("Die Datei muss in UTF-8 gespeichert sein. Zeile 1 enthält Zeichen in einer anderen"),
                RefusedFile.of("quote-left-open", FileRows.CUSTOMERS + SEAT + STORE.replace(";Werk;", ";\"Werk;"))
                        .because("Die Anführungszeichen stimmen nicht: In Zeile 3 wird eines geöffnet und nicht"
                                + " geschlossen, oder es folgt Text darauf."),
                RefusedFile.of("text-behind-quote", FileRows.CUSTOMERS + SEAT + STORE.replace(";Werk;", ";\"Werk\" 2;"))
                        .because("Die Anführungszeichen stimmen nicht: In Zeile 3 wird"),
                RefusedFile.of("column-missing", (FileRows.CUSTOMERS + SEAT).replace("town;", ""))
                        .because("In der Kopfzeile fehlen Spalten: town"),
                RefusedFile.of("separated-by-tabs", (FileRows.CUSTOMERS + SEAT).replace(';', '\t'))
                        .because("In der Kopfzeile fehlen Spalten: customer_number, name, company_number"),
                RefusedFile.of("column-unknown", FileRows.CUSTOMERS.replace("street;", "street;colour;") + SEAT)
                        .because("Die Kopfzeile enthält unbekannte Spalten: colour"),
                RefusedFile.of("column-twice", FileRows.CUSTOMERS.replace("street;", "street;town;") + SEAT)
                        .because("Die Kopfzeile enthält Spalten doppelt: town"),
                RefusedFile.of("header-alone", FileRows.CUSTOMERS)
                        .because("Die Datei enthält unter der Kopfzeile keine einzige Zeile."),
                RefusedFile.of("nothing-in-it", "").because("Bitte wählen Sie eine Datei, in der etwas steht."));
    }

    @BeforeEach
    void countWhatIsThere() throws SQLException {
        runs = ImportClient.count("kernel.bulk_run");
        rowsOfNoRun = ImportClient.count(ROWS_OF_NO_RUN);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("KAM-03: a file that cannot be read is refused with the reason, and nothing of it is kept")
    void aFileThatCannotBeRead(RefusedFile file) throws SQLException {
        try (Visitor backOffice = Visitor.as("fachkraft.kam")) {
            ImportJourneyIT.send(
                    backOffice, CUSTOMERS, new FilePayload(file.name() + ".csv", "text/csv", file.content()));
            assertRefused(backOffice, file.name(), file.sentence());
        }
    }

    @Test
    @DisplayName("KAM-03: a file of 200 MB is refused with a clear sentence instead of a broken connection")
    void aFileOf200Megabytes() throws IOException, SQLException {
        assertTooLarge(sized(MB_200), "200-megabytes");
    }

    @Test
    @DisplayName("KAM-03: a file one byte larger than allowed is refused with the same sentence")
    void aFileOneByteTooLarge() throws IOException, SQLException {
        assertTooLarge(sized(LIMIT + 1), "one-byte-too-large");
    }

    @Test
    @DisplayName("KAM-03: the same file again is refused with who sent it and the way to its import, open and done")
    void theSameFileAgain() throws SQLException {
        FilePayload file = ImportJourneyIT.csv("gleich.csv", FileRows.CUSTOMERS + SEAT);
        try (Visitor backOffice = Visitor.as("fachkraft.kam")) {
            Page page = ImportJourneyIT.send(backOffice, CUSTOMERS, file);
            page.locator("[id='decide:apply']").waitFor();
            String run = page.url();
            countWhatIsThere();
            ImportJourneyIT.send(backOffice, CUSTOMERS, file);
            assertRefused(
                    backOffice,
                    "same-file-open",
                    "Dieselbe Datei hat Sascha Probe (KAM Innendienst) bereits hochgeladen. Der Import ist noch nicht"
                            + " abgeschlossen.");
            page.getByText("Zum Import dieser Datei").click();
            page.waitForURL(run);
            ImportJourneyIT.takeOver(page);
            ImportJourneyIT.send(backOffice, CUSTOMERS, file);
            assertRefused(backOffice, "same-file-done", "von Sascha Probe (KAM Innendienst) importiert.");
            assertThat(page.locator(".nt-notice--danger").innerText())
                    .containsPattern("Dieselbe Datei wurde am \\d{1,2}\\.\\d{1,2}\\.\\d{4}");
            page.getByText("Zum Import dieser Datei").click();
            page.waitForURL(run);
        }
    }

    private void assertTooLarge(Path file, String name) throws SQLException {
        try (Visitor backOffice = Visitor.as("fachkraft.kam")) {
            Page page = backOffice.open("/kam/imports/imports.xhtml").page();
            page.setDefaultTimeout(PATIENCE);
            page.locator("[id='upload:file']").setInputFiles(file);
            page.locator("[id='upload:send']").click();
            assertRefused(backOffice, name, TOO_LARGE);
        }
    }

    private void assertRefused(Visitor visitor, String name, String sentence) throws SQLException {
        Page page = visitor.page();
        page.locator(".nt-notice--danger").waitFor();
        assertThat(page.locator(".nt-notice--danger").innerText()).contains(sentence);
        Look.at(visitor, "file-refused-" + name);
        assertThat(ImportClient.count("kernel.bulk_run")).as("imports").isEqualTo(runs);
        assertThat(ImportClient.count(ROWS_OF_NO_RUN)).as("rows of no import").isEqualTo(rowsOfNoRun);
    }

    private Path sized(long bytes) throws IOException {
        Path file = files.resolve("gross.csv");
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream target = Files.newOutputStream(file)) {
            for (long left = bytes; left > 0; left -= blanks.length) {
                target.write(blanks, 0, (int) Math.min(left, blanks.length));
            }
        }
        return file;
    }
}
