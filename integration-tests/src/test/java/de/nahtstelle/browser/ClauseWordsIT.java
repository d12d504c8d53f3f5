package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever opens a clause understands its days, in either language. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ClauseWordsIT {
    @Test
    @DisplayName("KAM-10: the page says when the directive was issued and is in force, and why rules are older")
    void theDaysAreExplained() {
        try (Visitor clerk = Visitor.as("ags.fuerth")) {
            clerk.open("/directive/clause.xhtml?id=KAM-10");
            assertThat(clerk.page().locator("main").innerText())
                    .containsPattern("Erlassen am\\s+21.09.2022")
                    .containsPattern("In Kraft ab\\s+01.11.2022")
                    .contains("Die Weisung wurde am 21.09.2022 erlassen und gilt ab dem 01.11.2022.");
            Look.at(clerk, "clause-with-older-rules");
        }
    }

    @Test
    @DisplayName("KAM-10: in English the page says what the portal does today, as the German page does")
    void bothLanguagesSayTheSame() {
        try (Visitor clerk = Visitor.as("ags.fuerth", Locale.UK)) {
            clerk.open("/directive/clause.xhtml?id=KAM-10");
            assertThat(clerk.page().locator("main").innerText())
                    .contains("announce, clean, agree, hand over, take over", "takes effect on 1 Nov 2022")
                    .doesNotContain("KAM-15");
        }
    }

    @Test
    @DisplayName("KRM-01: where rules are as old as their directive nothing is to be explained")
    void nothingToExplain() {
        try (Visitor clerk = Visitor.as("ags.fuerth")) {
            clerk.open("/directive/clause.xhtml?id=KRM-01");
            assertThat(clerk.page().locator("main").innerText())
                    .contains("In Kraft ab")
                    .doesNotContain("Die Weisung wurde am");
        }
    }
}
