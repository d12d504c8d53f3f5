package de.nahtstelle.kam.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.announcement.AffectedData.Contact;
import de.nahtstelle.kam.announcement.AffectedData.EmployerRecord;
import de.nahtstelle.kam.announcement.AffectedData.Offer;
import de.nahtstelle.kam.announcement.AffectedData.Site;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.GoverningClause;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("KAM-11: The announcement lists the customer and the data sets affected")
class AnnouncementPdfTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 7);

    @Test
    void everyDataSetStandsInTheDocumentWithItsUmlauts() throws IOException {
        assertThat(text(of("Müßiggang & Söhne")))
                .contains(
                        "Rückführung eines Großkunden",
                        "Agentur für Arbeit Fürth",
                        "Müßiggang & Söhne",
                        "91000001",
                        "Herstellung von Schuhen")
                .contains("Standorte (1)", "Nürnberg", "Kontakte (1)", "b@kunde.example")
                .contains("Stellenangebote (1)", "Bäcker/in", "07.11.2022");
    }

    @Test
    void theDirectiveIsTheOneThatGovernsOnTheDay() throws IOException {
        assertThat(text(of("Müßiggang & Söhne"))).contains("Nach Weisung 202512001, Abschnitt 7");
    }

    @Test
    void lettersOfEveryLanguageInLatinScriptComeOutAsText() throws IOException {
        assertThat(text(of("Łódź, Plzeň, Ağrı, Đakovo"))).contains("Łódź, Plzeň, Ağrı, Đakovo");
    }

    @Test
    void theDocumentSaysItsTitleAndItsLanguageAndCarriesItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(of("Müßiggang & Söhne"))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Rückführung Müßiggang & Söhne");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void theDocumentSaysWhatItIsAbout() throws IOException {
        try (PDDocument document = Loader.loadPDF(of("Müßiggang & Söhne"))) {
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Rückführung eines Großkunden");
        }
    }

    @Test
    void aScreenReaderFindsTheHeadingsOfTheParts() throws IOException {
        assertThat(PdfStructure.of(of("Müßiggang & Söhne")).texts("H1", "H2"))
                .containsExactly(
                        "Rückführung eines Großkunden",
                        "Arbeitgeberdatensatz",
                        "Standorte (1)",
                        "Kontakte (1)",
                        "Stellenangebote (1)");
    }

    @Test
    void aScreenReaderFindsTheHeadersOfColumnsAndRows() throws IOException {
        PdfStructure structure = PdfStructure.of(of("Müßiggang & Söhne"));
        assertThat(structure.headers("Column")).contains("Kundennummer", "Anschrift", "Bestätigt am", "Plätze");
        assertThat(structure.headers("Row")).containsExactly("729A000017", "00001", "00001", "00001");
        assertThat(structure.texts("TD")).contains("Müßiggang & Söhne", "Allee 1, 90403 Nürnberg", "Bäcker/in");
    }

    private static byte[] of(String customer) {
        return AnnouncementPdf.of(
                        AnnouncementPdf.TITLE,
                        new Announcement(
                                new CustomerId(new UUID(0, 1)), null, "Agentur für Arbeit Fürth", "Kim, GB 7", DAY),
                        new AffectedData(
                                new EmployerRecord("729A000017", customer, "91000001", "15.20 Herstellung von Schuhen"),
                                List.of(new Site("00001", "Werk Nürnberg", null, "Allee 1", "90403", "Nürnberg", 1, 1)),
                                List.of(new Contact("00001", "Bewerbungsstelle", "b@kunde.example", null, DAY)),
                                List.of(new Offer("00001", "10001-S", "Bäcker/in", 3, DAY, null))),
                        new GoverningClause("kam.announcement-lists-data", "KAM-99", "202512001", "7 AA", null))
                .bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
