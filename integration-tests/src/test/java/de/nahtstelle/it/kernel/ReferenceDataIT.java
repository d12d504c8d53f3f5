package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.directive.Rulebook;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReferenceDataIT {
    @Inject
    Jdbi jdbi;

    @Inject
    Rulebook rulebook;

    @Test
    void everyClauseOfTheFiveDirectivesIsLoaded() {
        assertThat(count("kernel.clause")).isEqualTo(139);
    }

    @Test
    void tenRegionalOfficesAreLoaded() {
        assertThat(units("REGIONAL_OFFICE")).isEqualTo(10);
    }

    @Test
    void all150AgenciesAreLoaded() {
        assertThat(units("AGENCY")).isEqualTo(150);
    }

    @Test
    void all400DistrictsAreLoaded() {
        assertThat(count("(select distinct key from kernel.district) d")).isEqualTo(400);
    }

    @Test
    void all11000PostalCodesAreLoaded() {
        assertThat(count("kernel.postal_code where kind <> 'PLACE'")).isEqualTo(11_000);
    }

    @Test
    void anOperativeServicePerRegionalOfficeAndFiveServiceCentersAreLoaded() {
        assertThat(units("OPERATIVE_SERVICE")).isEqualTo(10);
        assertThat(units("SERVICE_CENTER")).isEqualTo(5);
    }

    @Test
    @DisplayName("KAM-06: two sales teams, the back office and the KSZ are KAM, part of GB 7 of the BA-Service-Haus")
    void kamIsPartOfTheServiceHouse() {
        assertThat(strings("select number from kernel.unit where part_of = " + unit("GB7")))
                .containsExactlyInAnyOrder("KAM-V1", "KAM-V2", "KAM-ID", "KSZ");
        assertThat(strings("select part_of.number from kernel.unit u join kernel.unit part_of on part_of.id = u.part_of"
                        + " where u.number = 'GB7'"))
                .containsExactly("BA-SH");
    }

    @Test
    @DisplayName(
            "KAM-07: technical supervision of the teams of KAM lies in the head office, administrative in the house")
    void kamHasTwoLines() {
        assertThat(strings("select distinct s.line || ' ' || above.number from kernel.unit u"
                        + " join kernel.supervision s on s.unit = u.id join kernel.unit above on above.id = s.superior"
                        + " where s.distance = 1 and u.part_of = " + unit("GB7")))
                .containsExactlyInAnyOrder("TECHNICAL FBL-KAM", "ADMINISTRATIVE BA-SH");
    }

    @Test
    @DisplayName("KAM-02: governs the limit of key accounts from the first day of its directive")
    void kam02GovernsTheLimitOfKeyAccountsFromTheFirstDayOfItsDirective() {
        assertThat(rulebook.governing("kam.key-account-limit", LocalDate.of(2022, 11, 1))
                        .clause())
                .isEqualTo("KAM-02");
    }

    private static String unit(String number) {
        return "(select id from kernel.unit where number = '" + number + "')";
    }

    private List<String> strings(String query) {
        return jdbi.withHandle(db -> db.createQuery(query).mapTo(String.class).list());
    }

    private int units(String kind) {
        return count("kernel.unit where kind = '" + kind + "' and valid_to is null");
    }

    private int count(String from) {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from " + from)
                .mapTo(Integer.class)
                .one());
    }
}
