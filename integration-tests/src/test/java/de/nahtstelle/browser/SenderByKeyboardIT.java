package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** KAM prepares a handback from the mark to the handover without a mouse; the agency agrees in between. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SenderByKeyboardIT {
    private static final String NAME = "Journalwerk Absender AG";
    private static final Map<String, String> CHOICE =
            Map.of("care-central", " ", "choice:chosenOn", "10.10.2022", "choice:chosenWith", "Personalleitung");

    @Test
    @DisplayName("KAM-09, KAM-10, KAM-11, KAM-12: KAM does all its steps without a mouse, the focus following the form")
    void kamPreparesAndHandsOver() throws SQLException {
        HandbackSample.enter(NAME, "JRN-0110");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor agency = Visitor.as("ags.fuerth")) {
            mark(head.open("/kam/portfolio/customers.xhtml").page());
            Page page = head.open("/kam/handback/handbacks.xhtml").page();
            Keyboard.enter(page, NAME);
            page.waitForURL("**/handback.xhtml*");
            assertThat(done(page, "choice", CHOICE))
                    .containsExactly(
                            "care-central",
                            "choice:chosenOn",
                            "choice:chosenWith",
                            "point-both-ways-explained=",
                            "point-wish-documented=");
            assertThat(done(page, "receivers", Map.of("agency-", "729")))
                    .satisfies(stops -> assertThat(stops.get(0)).startsWith("agency-"))
                    .satisfies(stops -> assertThat(stops.get(1)).isEqualTo("receivers:reason"))
                    .satisfies(stops -> assertThat(stops.get(2)).isEqualTo("point-proposals-checked="));
            assertThat(done(page, "announcement", Map.of()))
                    .containsExactly("point-data-sets-listed=", "point-contact-at-agency-known=");
            mend(page);
            assertThat(done(page, "cleaning", Map.of())).containsExactly("point-findings-worked-through=");
            agency.open(HandbackJourneyIT.address(head));
            HandbackJourneyIT.step(agency, "agreement:go", ready -> {});
            head.open(HandbackJourneyIT.address(head));
            assertThat(done(page, "handover", Map.of()))
                    .containsExactly("point-remarks-considered=", "point-customer-informed=");
        }
    }

    /** Out of the list of customers, in which it is searched for and chosen. */
    private static void mark(Page page) {
        Keyboard.type(page, "Nummer, Name, Ort, PLZ, Betriebsnummer", NAME);
        page.keyboard().press("Enter");
        page.waitForURL("**filter=**");
        Keyboard.tabTo(page, "Auswählen: " + NAME);
        page.keyboard().press("Space");
        Keyboard.enter(page, "Ausgewählte zur Rückführung vormerken");
        page.waitForURL("**/mark.xhtml*");
        Keyboard.enter(page, page.locator("[id='mark:go']").inputValue());
        page.locator("[id='mark:go']").waitFor(detached());
    }

    private static List<String> done(Page page, String form, Map<String, String> typed) {
        List<String> stops = Keyboard.fillIn(page, form, typed);
        page.locator("[id='" + form + ":go']").waitFor(detached());
        assertThat(page.locator(".nt-refusal, #form-errors").count())
                .as("refusals of " + form)
                .isZero();
        return stops;
    }

    /** From the field straight to its button. */
    private static void mend(Page page) {
        Locator field = page.locator("input[name^='value-POSTAL_CODE_MISSING']");
        field.waitFor();
        String label =
                page.locator("label[for='" + field.getAttribute("id") + "']").innerText();
        Keyboard.type(page, label.strip().replaceAll("\\s+", " "), "91074");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("mendByHand");
        page.keyboard().press("Enter");
        page.locator("#findings tbody tr").waitFor(detached());
    }

    private static Locator.WaitForOptions detached() {
        return new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED)
                .setTimeout(30_000);
    }
}
