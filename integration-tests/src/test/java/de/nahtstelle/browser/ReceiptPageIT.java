package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The receipt of a refusal that no form provokes: a machine client left out points of the checklist. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReceiptPageIT {
    private static final String NAME = "Journalwerk Nachweis AG";

    @Test
    @DisplayName("KAM-10: the refusal of a step names the points that are missing, in both languages, and its case")
    void aRefusalNamesTheMissingPoints() throws SQLException {
        UUID customer = HandbackSample.enter(NAME, "JRN-0146");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor english = Visitor.as("leitung.kam", Locale.UK)) {
            HandbackJourneyIT.open(head, customer, NAME);
            String handback = HandbackJourneyIT.address(head);
            String receipt = "/directive/receipt.xhtml?id=" + HandbackSample.refusedForMissingPoints(customer);
            assertThat(text(head.open(receipt)))
                    .contains(
                            NAME,
                            "offen: 2 Punkte (Dem Kunden wurden beide Wege der Betreuung erklärt, Der Wunsch des Kunden"
                                    + " liegt schriftlich oder als Gesprächsnotiz vor).");
            Look.at(head, "receipt-of-missing-points");
            assertThat(text(english.open(receipt)))
                    .contains(NAME, "open: 2 points (")
                    .doesNotContain("Kunden");
            head.page().getByText("Zur Rückführung").click();
            head.page().waitForURL("**" + handback);
        }
    }

    private static String text(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }
}
