package de.nahtstelle.kam.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import de.nahtstelle.kam.announcement.AffectedData.Contact;
import de.nahtstelle.kam.announcement.AffectedData.EmployerRecord;
import de.nahtstelle.kam.announcement.AffectedData.Offer;
import de.nahtstelle.kam.announcement.AffectedData.Site;
import de.nahtstelle.kam.portfolio.CustomerId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("KAM-11: The announcement lists the customer and the data sets affected")
class AnnouncementPdfTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 7);

    @Test
    void everyDataSetStandsInTheDocumentWithItsUmlauts() throws IOException {
        String text = text(AnnouncementPdf.of(
                new Announcement(new CustomerId(new UUID(0, 1)), null, "Agentur für Arbeit Fürth", "Kim, GB 7", DAY),
                new AffectedData(
                        new EmployerRecord("729A000017", "Müßiggang & Söhne", "91000001", "15.20"),
                        List.of(new Site("00001", "Werk Nürnberg", null, "Allee 1", "90403", "Nürnberg", 1, 1)),
                        List.of(new Contact("00001", "Bewerbungsstelle", "b@kunde.example", null, DAY)),
                        List.of(new Offer("00001", "10001-S", "Bäcker/in", 3, DAY, null)))));
        assertThat(text)
                .contains("Rückführung eines Großkunden", "Agentur für Arbeit Fürth", "Müßiggang & Söhne", "91000001")
                .contains("Standorte (1)", "Nürnberg", "Kontakte (1)", "b@kunde.example")
                .contains("Stellenangebote (1)", "Bäcker/in", "07.11.2022");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }
}
