package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.organisation.Place;
import de.nahtstelle.kernel.organisation.Places;
import de.nahtstelle.kernel.organisation.UnitFilter;
import de.nahtstelle.kernel.organisation.UnitRow;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A unit is found by the words somebody has in mind, however they are written. */
@ExtendWith(ArquillianExtension.class)
class UnitsByWordsIT {
    @Inject
    Units units;

    @Inject
    Places places;

    @Inject
    BusinessClock clock;

    @Test
    @DisplayName(
            "KAM-09: an agency is found by words in any order, umlauts written out, a town or postal code of its district")
    void anAgencyIsFoundByItsWords() {
        assertThat(List.of("Fürth AA", "aa fuerth", "729 Fürth", "AA 90762", "AA Zirndorf", "agentur fuerth"))
                .allSatisfy(text -> assertThat(found(text)).contains("AA Fürth"));
    }

    @Test
    @DisplayName("KAM-09: every word has to be found")
    void everyWordCounts() {
        assertThat(found("AA Fürth Helgoland")).doesNotContain("AA Fürth");
    }

    @Test
    @DisplayName("KAM-09: a town of several words finds the agency of its district")
    void aTownOfSeveralWords() {
        assertThat(found("Neustadt an der Aisch")).isNotEmpty().isEqualTo(found("neustadt an der aisch"));
    }

    @Test
    @DisplayName("KAM-09: a place is found with its umlauts written out")
    void aPlaceWithUmlautsWrittenOut() {
        assertThat(places.named("Fuerth", 50)).extracting(Place::place).contains("Fürth");
    }

    private List<String> found(String text) {
        UnitFilter filter = new UnitFilter(text, null, clock.today(), null);
        return units.list(filter, Cursor.START, 100).rows().stream()
                .map(UnitRow::shortName)
                .toList();
    }
}
