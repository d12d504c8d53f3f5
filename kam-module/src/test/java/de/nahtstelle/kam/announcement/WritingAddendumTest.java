package de.nahtstelle.kam.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.directive.GoverningClause;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("KAM-11, KAM-12: The addendum lists what changed since the announcement")
class WritingAddendumTest {
    private static final GoverningClause BASIS =
            new GoverningClause("kam.announcement-lists-data", "KAM-99", "202512001", "7 AA", null);

    @Test
    void theDirectiveIsTheOneThatGovernsOnTheDay() throws IOException {
        assertThat(String.join(" ", structure(code("90762", "90763", false)).texts("P")))
                .contains("(Weisung 202512001, Abschnitt 7)");
    }

    @Test
    void theHeadingNamesTheDayOfTheAnnouncement() throws IOException {
        assertThat(structure(code("90762", "90763", false)).texts("H1"))
                .containsExactly("Nachtrag zur Ankündigung vom 07.11.2022");
    }

    @Test
    void eachChangeSaysBeforeNowWhenAndWho() throws IOException {
        PdfStructure structure = structure(code("90762", "90763", false));
        assertThat(structure.headers("Column"))
                .containsExactly("Datensatz", "Angabe", "Bisher", "Jetzt", "Geändert am", "Von");
        assertThat(structure.headers("Row")).containsExactly("00002 Lager");
        assertThat(structure.texts("TD"))
                .containsExactly("Postleitzahl", "90762", "90763", "08.11.2022, 09:30", "Kim Beispiel, GB 7");
    }

    @Test
    void aClosedJobOfferIsCalledClosed() throws IOException {
        assertThat(structure(change(ChangedField.OFFER_END, "2022-10-31", "", false))
                        .texts("TD"))
                .containsSequence("31.10.2022", "geschlossen");
    }

    @Test
    void aSiteThatGoesElsewhereSaysSo() throws IOException {
        assertThat(structure(code("90762", "80331", true)).headers("Row"))
                .containsExactly("00002 Lager (kommt nicht mehr zu Ihrer Agentur)");
    }

    @Test
    void theFileIsNamedAfterCustomerAndAgency() {
        assertThat(WritingAddendum.file(addendum(code("90762", "90763", false)), BASIS)
                        .fileName())
                .isEqualTo("Nachtrag-Muessiggang-Soehne-729A000017-Agentur-fuer-Arbeit-Fuerth-2022-11-09.pdf");
    }

    private static PdfStructure structure(RecordChange change) throws IOException {
        return PdfStructure.of(WritingAddendum.pdf(addendum(change), BASIS).bytes());
    }

    private static Addendum addendum(RecordChange change) {
        return new Addendum(
                "Müßiggang & Söhne",
                "729A000017",
                "Agentur für Arbeit Fürth",
                LocalDate.of(2022, 11, 7),
                LocalDate.of(2022, 11, 9),
                List.of(change));
    }

    private static RecordChange code(String before, String after, boolean leaves) {
        return change(ChangedField.POSTAL_CODE, before, after, leaves);
    }

    private static RecordChange change(ChangedField field, String before, String after, boolean leaves) {
        return new RecordChange(
                new UUID(0, 1),
                Instant.parse("2022-11-08T08:30:00Z"),
                "Kim Beispiel",
                "GB 7",
                field,
                "00002 Lager",
                before,
                after,
                "Fürth",
                leaves);
    }
}
