package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.imports.ImportClient;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
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
    void aRefusalNamesTheMissingPoints() throws IOException, InterruptedException, SQLException {
        UUID customer = HandbackSample.enter(NAME, "JRN-0146");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor english = Visitor.as("leitung.kam", Locale.UK)) {
            HandbackJourneyIT.open(head, customer, NAME);
            String handback = HandbackJourneyIT.address(head);
            String receipt = "/directive/receipt.xhtml?id=" + refusedForMissingPoints(handback);
            assertThat(text(head.open(receipt)))
                    .contains(
                            NAME,
                            "offen: 2 Punkte (Dem Kunden wurden beide Wege der Betreuung erklärt; Der Wunsch des Kunden"
                                    + " liegt schriftlich oder als Gesprächsnotiz vor).");
            Look.at(head, "receipt-of-missing-points");
            assertThat(text(english.open(receipt)))
                    .contains(NAME, "open: 2 points (")
                    .doesNotContain("Kunden");
            head.page().getByText("Zur Rückführung").click();
            head.page().waitForURL("**" + handback);
        }
    }

    /** A machine client wants to record the choice without its points; returns the receipt. */
    private static String refusedForMissingPoints(String page) throws IOException, InterruptedException, SQLException {
        ImportClient client = ImportClient.ofHeadOfKam();
        String path = "/handbacks/" + page.substring(page.indexOf("id=") + "id=".length());
        int version = ImportClient.json(client.send(client.to(path).GET()))
                .getJsonObject("facts")
                .getInt("version");
        String body = """
                {"care": "CENTRAL", "chosenOn": "2022-11-07", "chosenWith": "Leitung", "checklist": [], "version": %d}
                """.formatted(version);
        String receipt = ImportClient.json(client.send(client.to(path + "/choice")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))))
                .getString("receipt");
        return receipt.substring(receipt.lastIndexOf('/') + 1);
    }

    private static String text(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }
}
