package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegisterIT {
    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-01: directive 202209010 is in force from 1 November 2022 without end")
    void directiveOfKam() {
        assertThat(validity("202209010")).isEqualTo("2022-11-01 to -");
    }

    @Test
    @DisplayName("KAM-01: it affects SGB III and not SGB II")
    void legalAreasOfKam() {
        assertThat(text("select sgb2 || ' ' || sgb3 from kernel.directive where number = ?", "202209010"))
                .containsExactly("NOT_AFFECTED DIRECTIVE");
    }

    @Test
    @DisplayName("KAM-01: it repeals the Fachkonzept Großkundenberatung")
    void repealedByKam() {
        assertThat(repealed("202209010", "REPEALED")).containsExactly("Fachkonzept GKB");
    }

    @Test
    @DisplayName("BAK-01: Konzept Nr. 2021-01 is in force from 1 March 2021 until revoked")
    void conceptOfBak() {
        assertThat(validity("Konzept Nr. 2021-01")).isEqualTo("2021-03-01 to -");
    }

    @Test
    @DisplayName("BAK-01: it repeals the deviating rules of this area")
    void repealedByBak() {
        assertThat(repealed("Konzept Nr. 2021-01", "REPEALED")).containsExactly("Regelungen BAK bis 02/2021");
    }

    @Test
    @DisplayName("SOC-01: later directives refer to 202302002")
    void referencesToSoc() {
        assertThat(text("select directive from kernel.directive_reference where referred = ?", "202302002"))
                .contains("202304010", "202309007");
    }

    @Test
    @DisplayName("SOC-01: directive 202302002 is in force from 9 February 2023 without end")
    void directiveOfSoc() {
        assertThat(validity("202302002")).isEqualTo("2023-02-09 to -");
    }

    @Test
    @DisplayName("ANV-01: directive 202502006 repeals 202301003")
    void repealedByAnv() {
        assertThat(repealed("202502006", "REPEALED")).containsExactly("202301003");
    }

    @Test
    @DisplayName("ANV-01: directive 202502006 is in force from 12 February 2025 without end")
    void directiveOfAnv() {
        assertThat(validity("202502006")).isEqualTo("2025-02-12 to -");
    }

    @Test
    @DisplayName("KRM-01: HEGA 09/15-14 ended on 31 December 2019")
    void directiveOfKrm() {
        assertThat(validity("HEGA 09/15-14")).isEqualTo("2015-09-21 to 2019-12-31");
    }

    @Test
    @DisplayName("KRM-01: it repeals five HEGA")
    void repealedByKrm() {
        assertThat(repealed("HEGA 09/15-14", "REPEALED")).hasSize(5);
    }

    private String validity(String directive) {
        return text(
                        "select valid_from || ' to ' || coalesce(valid_to::text, '-') from kernel.directive"
                                + " where number = ?",
                        directive)
                .get(0);
    }

    private List<String> repealed(String directive, String manner) {
        return text(
                "select repealed from kernel.directive_repeal where manner = '" + manner + "' and directive = ?",
                directive);
    }

    private List<String> text(String sql, String directive) {
        return jdbi.withHandle(
                db -> db.createQuery(sql).bind(0, directive).mapTo(String.class).list());
    }
}
