package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.agency.AgencyCandidate;
import de.nahtstelle.kernel.agency.AgencyCandidates;
import de.nahtstelle.kernel.organisation.Place;
import de.nahtstelle.kernel.organisation.Places;
import de.nahtstelle.kernel.organisation.UnitFilter;
import de.nahtstelle.kernel.organisation.UnitRow;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.persistence.Cursor;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody finds who looks for a unit or for who answers for a place, with a caller on the line. */
@ExtendWith(ArquillianExtension.class)
class FindingUnitsIT {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 7);
    private static final LocalDate BEFORE_KAM = LocalDate.of(2022, 10, 31);
    private static final int ALL = 300;

    @Inject
    Units units;

    @Inject
    Places places;

    @Inject
    AgencyCandidates candidates;

    @Test
    void anAgencyIsFoundByItsNumber() {
        assertThat(found("729", "AGENCY", DAY)).containsExactly("729");
    }

    @Test
    void anAgencyIsFoundByPartOfItsName() {
        assertThat(found("fürt", "AGENCY", DAY)).contains("729");
    }

    @Test
    void anAgencyIsFoundByATownOfItsDistricts() {
        assertThat(found("Herzogenaurach", null, DAY)).containsExactly("729");
    }

    @Test
    void anAgencyIsFoundByAPostalCodeOfItsDistricts() {
        assertThat(found("91074", null, DAY)).containsExactly("729");
    }

    @Test
    void whatNobodyIsCalledFindsNothing() {
        assertThat(found("Entenhausen", null, DAY)).isEmpty();
    }

    @Test
    void allAgenciesAreCountedAsTheyAreListed() {
        UnitFilter agencies = new UnitFilter(null, "AGENCY", DAY, null);
        assertThat(found(null, "AGENCY", DAY)).hasSize(150);
        assertThat(units.count(agencies)).isEqualTo(150);
    }

    @Test
    @DisplayName("KAM-06: the sales teams of KAM are found from the day on that they exist")
    void aUnitIsFoundFromItsFirstDayOn() {
        assertThat(found("KAM-V", null, DAY)).containsExactlyInAnyOrder("KAM-V1", "KAM-V2");
        assertThat(found("KAM-V", null, BEFORE_KAM)).isEmpty();
    }

    @Test
    @DisplayName("KAM-09: one agency answers for a place whose district is its own")
    void oneAgencyAnswersForAPlace() {
        assertThat(agencies("91074", "09572132", DAY)).containsExactly("729");
    }

    @Test
    @DisplayName("KAM-09: for a postal code of Berlin, which names no Bezirk, three agencies come into question")
    void threeAgenciesOfBerlinComeIntoQuestion() {
        assertThat(agencies("10115", null, DAY)).containsExactlyInAnyOrder("922", "955", "962");
    }

    @Test
    @DisplayName("KAM-09: an agency answers for a place from the first day on that the district is its own")
    void agenciesAreThoseOfTheDay() {
        assertThat(candidates.of("38820", null, LocalDate.of(2013, 12, 31))).isEmpty();
        assertThat(candidates.of("38820", null, DAY)).isNotEmpty();
    }

    @Test
    void placesAreFoundByPostalCodeAndByTheBeginningOfTheirName() {
        assertThat(places.ofPostalCode("91074")).extracting(Place::place).contains("Herzogenaurach");
        assertThat(places.named("herzogenau", 20)).extracting(Place::postalCode).contains("91074");
    }

    private List<String> found(@Nullable String text, @Nullable String kind, LocalDate day) {
        return units.list(new UnitFilter(text, kind, day, "number"), Cursor.START, ALL).rows().stream()
                .map(UnitRow::number)
                .toList();
    }

    private List<String> agencies(String postalCode, @Nullable String municipality, LocalDate day) {
        return candidates.of(postalCode, municipality, day).stream()
                .map(AgencyCandidate::number)
                .toList();
    }
}
