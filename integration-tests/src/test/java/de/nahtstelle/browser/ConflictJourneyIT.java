package de.nahtstelle.browser;

import static de.nahtstelle.browser.HandbackJourneyIT.address;
import static de.nahtstelle.browser.HandbackJourneyIT.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people of KAM work on the same customer without knowing of each other; the agency is told what changed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConflictJourneyIT {
    private static final String NAME = "Journalwerk Gleichzeitig AG";
    private static final String MISSING = "[name^='value-POSTAL_CODE_MISSING']";

    @Test
    @DisplayName(
            "KAM-09, KAM-11, KAM-12: what two people write at once stands side by side, and the agency gets the addendum")
    void twoPeopleAtOnce() throws SQLException {
        UUID customer = HandbackSample.enter(NAME, "JRN-0105");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor manager = Visitor.as("manager.kam");
                Visitor agency = Visitor.as("ags.fuerth")) {
            HandbackJourneyIT.open(head, customer, NAME);
            manager.open(address(head));
            chooseAtOnce(head, manager);
            step(
                    head,
                    "receivers:go",
                    page -> page.locator("input[name^=agency-]").fill("729"));
            step(head, "announcement:go", page -> {});
            mendAtOnce(head, manager.open(address(head)));
            fetch(head, agency);
        }
    }

    private static void chooseAtOnce(Visitor head, Visitor manager) {
        Page page = head.page();
        fill(page, "central", "Personalleitung");
        step(manager, "choice:go", other -> fill(other, "decentral", "Vorstand"));
        page.locator("[id='choice:go']").click();
        page.locator(".nt-conflict").waitFor();
        Look.at(head, "handback-choice-conflict");
        assertThat(page.locator(".nt-conflict").innerText())
                .contains("Dezentral an den Standorten", "Vorstand", "Zentral am Betriebssitz", "Personalleitung");
        page.getByText("Meine Angaben eintragen").click();
        page.locator("#facts").getByText("Zentral am Betriebssitz").waitFor();
    }

    private static void fill(Page page, String care, String with) {
        page.locator("#care-" + care).check();
        page.locator("[id='choice:chosenOn']").fill("01.11.2022");
        page.locator("[id='choice:chosenWith']").fill(with);
        page.locator("input[name=point]").all().forEach(Locator::check);
    }

    private static void mendAtOnce(Visitor head, Visitor manager) {
        Page page = head.page();
        page.locator(MISSING).fill("91074");
        mend(manager.page(), "90762");
        manager.page().locator(MISSING).waitFor(gone());
        press(page);
        page.locator(".nt-conflict").waitFor();
        Look.at(head, "handback-mend-conflict");
        assertThat(page.locator(".nt-conflict").innerText()).contains("00002 Lager", "Postleitzahl", "90762", "91074");
        page.getByText("Meine Angaben eintragen").click();
        page.locator(".nt-conflict").waitFor(gone());
        assertThat(page.locator("#changes tbody tr").count()).isEqualTo(2);
        assertThat(page.locator("#changes tbody tr").first().innerText()).contains("90762", "91074");
        Look.at(head, "handback-changes");
    }

    private static void mend(Page page, String code) {
        page.locator(MISSING).fill(code);
        press(page);
    }

    private static void press(Page page) {
        page.locator("#findings tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator(MISSING)))
                .locator("button")
                .last()
                .click();
    }

    private static void fetch(Visitor head, Visitor agency) {
        agency.open(address(head));
        Look.at(agency, "handback-changes-agency");
        Page page = agency.page();
        String unread = "Nachtrag abrufen (PDF)";
        assertThat(page.waitForDownload(() -> page.getByText(unread).click()).suggestedFilename())
                .startsWith("Nachtrag-Journalwerk-Gleichzeitig-AG-JRN-0105-Agentur-fuer-Arbeit-Fuerth-");
        page.getByText(unread).waitFor(gone());
        assertThat(page.locator("#changes").innerText()).contains("90762", "91074");
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
