package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.directive.Rulebook;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
    @DisplayName("KAM-02: governs the limit of key accounts from the first day of its directive")
    void kam02GovernsTheLimitOfKeyAccountsFromTheFirstDayOfItsDirective() {
        assertThat(rulebook.governing("kam.key-account-limit", LocalDate.of(2022, 11, 1))
                        .clause())
                .isEqualTo("KAM-02");
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
