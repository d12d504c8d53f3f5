package de.nahtstelle.browser;

import static de.nahtstelle.browser.HandbackJourneyIT.address;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The head of KAM writes a postal code of Fürth at a site in Munich while the records are cleaned. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReopeningJourneyIT {
    private static final String NAME = "Journalwerk Tippfehler AG";
    private static final String MISSING = "[name^='value-POSTAL_CODE_MISSING']";

    @Test
    @DisplayName("KAM-09: a mistyped postal code is asked about first, sends the case back, and is set back")
    void aMistypedPostalCodeIsTakenBack() throws SQLException {
        UUID customer = HandbackSample.enterInTwoDistricts(NAME, "JRN-0104");
        try (Visitor head = Visitor.as("leitung.kam")) {
            DecentralJourneyIT.announce(head, customer, NAME);
            HandbackSample.losePostalCode(customer, "00003");
            Page page = head.open(address(head)).page();
            mistype(page);
            page.getByText("Trotzdem eintragen").waitFor();
            Look.at(head, "handback-asks-before-reopening");
            assertThat(page.locator("main").innerText())
                    .as("nothing is missing")
                    .doesNotContain("Es fehlen Angaben");
            page.getByText("Trotzdem eintragen").click();
            page.locator("[id$='undoCode']").waitFor();
            Look.at(head, "handback-to-undo");
            page.locator("[id$='undoCode']").click();
            page.locator("[id='cleaning:go']").waitFor();
            assertThat(page.locator(MISSING).count()).isEqualTo(1);
        }
    }

    private static void mistype(Page page) {
        page.locator(MISSING).fill("90762");
        page.locator("#findings tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator(MISSING)))
                .locator("button")
                .last()
                .click();
    }
}
