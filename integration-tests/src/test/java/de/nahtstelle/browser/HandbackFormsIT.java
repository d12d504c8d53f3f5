package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is missing or wrong in a form of a handback is said in the portal's own words, where it belongs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HandbackFormsIT {
    private static final String FOCUSED = "() => document.activeElement.id";
    private static final String WITH = "[id='choice:chosenWith']";

    @Test
    @DisplayName("KAM-09: an empty choice names all that is missing, in the order of the form, and leads there")
    void anEmptyChoiceNamesAllThatIsMissing() throws SQLException {
        UUID customer = HandbackSample.enter("Journalwerk Leer AG", "JRN-0107");
        try (Visitor head = Visitor.as("leitung.kam")) {
            HandbackJourneyIT.open(head, customer, "Journalwerk Leer AG");
            Page page = head.page();
            page.locator("[id='point-wish-documented']").check();
            page.locator("[id='choice:go']").click();
            page.locator("#form-errors").waitFor();
            assertThat(page.evaluate(FOCUSED)).isEqualTo("form-errors");
            assertThat(page.locator("#form-errors a").allInnerTexts())
                    .containsExactly(
                            "Gewünschte Betreuung",
                            "Tag der Wahl",
                            "Ansprechperson beim Kunden",
                            "Dem Kunden wurden beide Wege der Betreuung erklärt");
            assertThat(page.locator("[id='point-wish-documented']").isChecked()).isTrue();
            page.locator("#form-errors a").first().click();
            assertThat(page.evaluate(FOCUSED)).isEqualTo("care-central");
            Look.at(head, "handback-choice-incomplete");
        }
    }

    @Test
    @DisplayName("KAM-09: an agency is written by name; what names none is said at its site")
    void anAgencyIsWrittenByName() throws SQLException {
        UUID customer = HandbackSample.enterInTwoDistricts("Journalwerk Namen AG", "JRN-0108");
        try (Visitor head = Visitor.as("leitung.kam")) {
            HandbackJourneyIT.open(head, customer, "Journalwerk Namen AG");
            DecentralJourneyIT.choose(head);
            Page page = head.page();
            write(page, "00003", "Nürnber");
            write(page, "00004", "");
            page.locator("[id='receivers:go']").click();
            page.locator("#form-errors").waitFor();
            assertThat(page.locator("#receivers").innerText())
                    .contains("AA Nürnberg – 735", "Bitte nennen Sie eine Agentur.");
            Look.at(head, "handback-receivers-unclear");
            write(page, "00003", "Nürnberg");
            write(page, "00004", "843");
            HandbackJourneyIT.step(head, "receivers:go", ready -> {});
            assertThat(page.locator("#facts").innerText()).contains("(735)", "(843)", "(729)");
        }
    }

    @Test
    @DisplayName("KAM-10: whoever sends a form after somebody else has done the step is told so")
    void aFormThatComesTooLateIsTold() throws SQLException {
        UUID customer = HandbackSample.enter("Journalwerk Spät AG", "JRN-0109");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor region = Visitor.as("gkb.sued")) {
            HandbackJourneyIT.open(head, customer, "Journalwerk Spät AG");
            region.open(HandbackJourneyIT.address(head));
            region.page().locator(WITH).fill("Geschäftsführung");
            DecentralJourneyIT.choose(head);
            region.page().locator("[id='choice:go']").click();
            region.page()
                    .getByText("Die Rückführung wurde inzwischen geändert.")
                    .waitFor();
            assertThat(region.page().locator("#facts").innerText()).contains("Personalleitung");
        }
    }

    private static void write(Page page, String site, String agency) {
        page.getByLabel("Agentur " + site, new Page.GetByLabelOptions().setExact(true))
                .fill(agency);
    }
}
