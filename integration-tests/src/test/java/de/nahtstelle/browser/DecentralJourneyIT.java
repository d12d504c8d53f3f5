package de.nahtstelle.browser;

import static de.nahtstelle.browser.HandbackJourneyIT.address;
import static de.nahtstelle.browser.HandbackJourneyIT.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A large customer is looked after at its sites: the head of KAM, the agency Fürth and the agency Munich side by side. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DecentralJourneyIT {
    private static final int PATIENCE = 30_000;
    private static final String NAME = "Journalwerk Standorte AG";
    private static final String BUSY = "Vertretung bis Januar";
    private static final String WRONG = "Das Depot liegt in 91074 Herzogenaurach";

    @Test
    @DisplayName(
            "KAM-03, KAM-09, KAM-10: two agencies take over their sites, one of which went to the wrong agency first")
    void aCustomerGoesBackToTwoAgencies() throws SQLException {
        UUID customer = HandbackSample.enterInTwoDistricts(NAME, "JRN-0103");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor fuerth = Visitor.as("ags.fuerth");
                Visitor munich = Visitor.as("ags.muenchen")) {
            Stream.of(head, fuerth, munich).forEach(window -> window.page().setDefaultTimeout(PATIENCE));
            announce(head, customer, NAME);
            fuerth.open(address(head));
            munich.open(address(head));
            assertSeesItsPartOnly(fuerth, "Agentur für Arbeit Fürth", "München");
            assertSeesItsPartOnly(munich, "Agentur für Arbeit München", "Fürth");
            shareContact(head);
            step(head, "cleaning:go", page -> {});
            step(fuerth, "agreement:go", page -> {});
            step(munich, "agreement:go", page -> {});
            step(head, "handover:go", page -> {});
            remarkInsteadOfRefusing(munich);
            head.page().locator("#facts").getByText(BUSY).waitFor();
            misdirect(munich);
            receivesItBack(head);
            fuerth.open(address(head));
            Look.at(fuerth, "decentral-another-gave-back");
            munich.open(address(head));
            Look.at(munich, "decentral-keeps-the-rest");
            confirmAnew(head);
            seesBothParts(fuerth);
            takeOverMeanwhile(head, fuerth);
            munich.open(address(head));
            assertThat(facts(munich)).as("what Munich keeps").contains("Zugestimmt");
            step(fuerth, "agreement:go", page -> {});
            step(head, "handover:go", page -> {});
            step(munich, "takeOver:go", page -> {});
            step(fuerth, "takeOver:go", page -> {});
            assertComplete(head, fuerth, munich);
        }
    }

    static void announce(Visitor head, UUID customer, String name) {
        HandbackJourneyIT.open(head, customer, name);
        choose(head);
        Look.at(head, "decentral-receivers");
        assertThat(agencyOf(head, "00001")).isEqualTo("AA Fürth – 729");
        assertThat(agencyOf(head, "00004")).isEqualTo("AA München – 843");
        step(head, "receivers:go", page -> {});
        step(head, "announcement:go", page -> {});
    }

    static void choose(Visitor head) {
        step(head, "choice:go", page -> {
            page.locator("#care-decentral").check();
            page.locator("[id='choice:chosenOn']").fill("01.11.2022");
            page.locator("[id='choice:chosenWith']").fill("Personalleitung");
        });
    }

    private static void assertSeesItsPartOnly(Visitor agency, String own, String other) {
        agency.page().locator("#facts").getByText(own).first().waitFor();
        assertThat(facts(agency)).doesNotContain(other);
    }

    private static void shareContact(Visitor head) {
        Page page = head.page();
        Locator findings = page.locator("#findings tbody tr");
        findings.first().waitFor();
        assertThat(findings.allInnerTexts())
                .singleElement()
                .asString()
                .contains("Standort ohne Kontakt", "00004 Depot");
        Look.at(head, "decentral-findings");
        page.getByText("Kontakt eines anderen Standorts eintragen: Personalabteilung, personal@kunde.example")
                .click();
        findings.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Words alone give no site back; the refusal leads to the remarks. */
    private static void remarkInsteadOfRefusing(Visitor munich) {
        Page page = munich.page();
        page.locator("[id='takeOver:go']").waitFor();
        page.locator("#wrong-fold summary").click();
        page.locator("[id='wrong:wrongFact']").fill(BUSY);
        page.locator("[id='wrong:report']").click();
        page.locator(".nt-refusal").waitFor();
        Look.at(munich, "decentral-refused-refusal");
        page.locator("a[href='#remark-fold']").click();
        page.locator("[id='remark:text']").fill(BUSY);
        page.locator("[id='remark:add']").click();
        page.locator("#facts").getByText(BUSY).waitFor();
    }

    private static void misdirect(Visitor munich) {
        Page page = munich.page();
        page.locator("[id='takeOver:go']").waitFor();
        page.locator("#wrong-fold summary").click();
        Locator depot =
                page.locator("#wrong-fold tbody tr").filter(new Locator.FilterOptions().setHasText("00004 Depot"));
        depot.getByRole(AriaRole.CHECKBOX).check();
        page.locator("[id='wrong:wrongFact']").fill(WRONG);
        depot.getByLabel("Richtige Postleitzahl").fill("00001");
        page.locator("[id='wrong:report']").click();
        assertThat(depot.locator(".nt-field__error").first().innerText()).contains("Postleitzahl");
        depot.getByRole(AriaRole.CHECKBOX).check();
        depot.getByLabel("Richtige Postleitzahl").fill("91074");
        page.locator("[id='wrong:proposed']").fill("Fürth");
        Look.at(munich, "decentral-wrong-receiver");
        page.locator("[id='wrong:report']").click();
        page.waitForURL("**/handbacks.xhtml*");
    }

    /** Without reloading: the choice of receivers is there again, and why. */
    private static void receivesItBack(Visitor head) {
        head.page().locator("[id='receivers:go']").waitFor();
        head.page().locator("#facts").getByText(WRONG).waitFor();
        Look.at(head, "decentral-misdirected");
        assertThat(agencyOf(head, "00004")).as("the agency that was named").isEqualTo("AA Fürth – 729");
        assertThat(choice(head, "00003").isEnabled()).as("what Munich keeps").isTrue();
        assertThat(choice(head, "00001").count()).as("what Fürth was offered").isZero();
    }

    /** What was offered can be taken over, what came since can be agreed to. */
    private static void seesBothParts(Visitor fuerth) {
        fuerth.page().locator("[id='agreement:go']").waitFor();
        fuerth.page().locator("[id='takeOver:go']").waitFor();
        fuerth.page()
                .locator("#records tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Depot"))
                .waitFor();
        assertThat(facts(fuerth)).containsSubsequence("Nächster Schritt", "Nächster Schritt");
        assertThat(fuerth.page().locator("[aria-labelledby=next] h3").allInnerTexts())
                .satisfiesExactly(
                        agree -> assertThat(agree).startsWith("Zustimmung: Teil mit 1 Standort,"),
                        take -> assertThat(take).startsWith("Übernahme: Teil mit 2 Standorten,"));
        assertThat(fuerth.page().locator("[id='agreement:go']").inputValue())
                .isEqualTo("Zustimmen: Teil mit 1 Standort");
        assertThat(fuerth.page().locator("[id='takeOver:go']").inputValue())
                .isEqualTo("Übernehmen: Teil mit 2 Standorten");
        assertThat(fuerth.page().locator("main .nt-button--primary").count()).isEqualTo(1);
        Look.at(fuerth, "decentral-two-parts");
    }

    private static void takeOverMeanwhile(Visitor head, Visitor fuerth) {
        step(fuerth, "takeOver:go", page -> {});
        Look.at(fuerth, "decentral-one-has-taken-over");
        head.page()
                .locator("#facts")
                .getByText("Übernommen", new Locator.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
    }

    private static void confirmAnew(Visitor head) {
        head.open(address(head));
        step(head, "receivers:go", page -> {});
        step(head, "announcement:go", page -> {});
        takeRightPlaceOver(head);
        step(head, "cleaning:go", page -> {});
    }

    /** What Munich showed is proposed, and one click writes it. */
    private static void takeRightPlaceOver(Visitor head) {
        Page page = head.page();
        Locator findings = page.locator("#findings tbody tr");
        findings.first().waitFor();
        Look.at(head, "decentral-refuted-place");
        page.getByText("Eintragen: 91074").click();
        findings.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void assertComplete(Visitor... windows) {
        for (Visitor window : windows) {
            window.page()
                    .getByText("Die Rückführung ist abgeschlossen.")
                    .first()
                    .waitFor();
        }
        windows[0]
                .page()
                .locator("#facts")
                .getByText("die Agenturen der Standorte")
                .waitFor();
        Look.at(windows[0], "decentral-complete");
        Look.at(windows[2], "decentral-complete-munich");
    }

    private static String facts(Visitor visitor) {
        return visitor.page().locator("#facts").innerText();
    }

    private static Locator choice(Visitor head, String site) {
        return head.page().getByLabel("Agentur " + site, new Page.GetByLabelOptions().setExact(true));
    }

    private static String agencyOf(Visitor head, String site) {
        return choice(head, site).inputValue();
    }
}
