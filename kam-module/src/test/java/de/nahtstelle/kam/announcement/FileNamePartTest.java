package de.nahtstelle.kam.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileNamePartTest {
    @Test
    @DisplayName("KAM-11: the file of an announcement names customer and agency in letters every system knows")
    void umlautsAreWrittenOut() {
        assertThat(FileNamePart.of("Agentur für Arbeit Fürth")).isEqualTo("Agentur-fuer-Arbeit-Fuerth");
    }

    @Test
    @DisplayName("KAM-11: no sign in a customer's name breaks out of the header that names the file")
    void signsBecomeHyphens() {
        assertThat(FileNamePart.of("\"Café\"; \r\n& Söhne GmbH.")).isEqualTo("Cafe-Soehne-GmbH");
    }
}
