package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the sending side looks at before an agency is told: the letter, and the contacts it confirms. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BeforeAnnouncingIT {
    private static final int OK = 200;

    @Test
    @DisplayName("KAM-11: before the announcement the letter to each agency opens in a tab of its own")
    void theLetterOpensInATab() throws SQLException {
        UUID customer = HandbackSample.enterInTwoDistricts("Journalwerk Vorschau AG", "JRN-0184");
        try (Visitor head = Visitor.as("leitung.kam")) {
            HandbackJourneyIT.open(head, customer, "Journalwerk Vorschau AG");
            DecentralJourneyIT.choose(head);
            HandbackJourneyIT.step(head, "receivers:go", page -> {});
            Locator letters = head.page().locator("a[href*='preview.pdf'][target=_blank]");
            assertThat(letters.allInnerTexts())
                    .hasSize(2)
                    .anyMatch(text -> text.contains("Fürth") && text.contains("neuen Tab"))
                    .anyMatch(text -> text.contains("München"));
            APIResponse letter = head.page().request().get(letters.first().getAttribute("href"));
            assertThat(letter.status()).isEqualTo(OK);
            assertThat(letter.headers())
                    .containsEntry("content-type", "application/pdf")
                    .containsEntry("cache-control", "no-store")
                    .hasEntrySatisfying(
                            "content-disposition",
                            how -> assertThat(how).startsWith("inline; filename=\"Vorschau-Rueckfuehrung-"));
        }
    }

    @Test
    @DisplayName("KAM-12: of contacts that are confirmed together the person chooses which, and hears how many it were")
    void contactsAreChosen() throws SQLException {
        UUID customer = HandbackSample.enterInTwoDistricts("Journalwerk Kontakt AG", "JRN-0185");
        HandbackSample.letContactsAge(customer, "%");
        try (Visitor head = Visitor.as("leitung.kam")) {
            HandbackJourneyIT.open(head, customer, "Journalwerk Kontakt AG");
            Page page = head.page();
            page.locator("#findings-fold > summary").click();
            page.locator("[name=chooseOf][value=CONTACT_STALE]").click();
            Locator chosen = page.locator("input[name=chosen]");
            chosen.first().waitFor();
            assertThat(chosen.count()).isEqualTo(3);
            Look.at(head, "handback-choose-contacts");
            chosen.all().forEach(Locator::uncheck);
            page.locator("[name=mendChosen]").click();
            page.locator("#form-errors")
                    .getByText("Bitte wählen Sie mindestens einen Datensatz aus.")
                    .waitFor();
            chosen.first().check();
            chosen.last().check();
            page.locator("[name=mendChosen]").click();
            page.getByText("2 Kontakte bestätigt.").waitFor();
            Look.at(head, "handback-contacts-confirmed");
            assertThat(page.locator("[name=mend][value^=CONTACT_STALE]").count())
                    .isEqualTo(1);
        }
    }
}
