package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who goes back, or has an old form in front of them, is shown the case as it is, and loses no word. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GoingBackIT {
    private static final String CHOICE = "[id='choice:go']";
    private static final String RECEIVERS = "[id='receivers:go']";
    private static final String REMARKS = "[id='agreement:remarks']";
    private static final String CONCERN = "Schichtbetrieb, bitte nicht vor neun Uhr anrufen";

    @Test
    @DisplayName("KAM-10: who goes back after a step sees what comes next, not the form of the step that is done")
    void goingBackShowsTheCaseAsItIs() throws SQLException {
        UUID customer = HandbackSample.enterWithOneSite("Journalwerk Rückwärts AG", "JRN-0181");
        try (Visitor head = Visitor.as("leitung.kam")) {
            HandbackJourneyIT.open(head, customer, "Journalwerk Rückwärts AG");
            Page page = head.page();
            DecentralJourneyIT.choose(head);
            page.locator(RECEIVERS).waitFor();
            page.goBack();
            page.locator(RECEIVERS).waitFor();
            assertThat(page.locator(CHOICE).count()).isZero();
        }
    }

    @Test
    @DisplayName("KAM-10: an agency that goes back after the take-over is not asked to take over again")
    void goingBackAfterTheTakeOver() throws SQLException {
        UUID customer = HandbackSample.enterWithOneSite("Journalwerk Zurück AG", "JRN-0182");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor agency = Visitor.as("ags.fuerth")) {
            offer(head, agency, customer, "Journalwerk Zurück AG");
            Page page = agency.open(HandbackJourneyIT.address(head)).page();
            HandbackJourneyIT.step(agency, "takeOver:go", ready -> {});
            page.getByText("Die Rückführung ist abgeschlossen.").first().waitFor();
            page.goBack();
            page.getByText("Die Rückführung ist abgeschlossen.").first().waitFor();
            assertThat(page.locator("[id='takeOver:go']").count()).isZero();
        }
    }

    @Test
    @DisplayName("KAM-10: who agrees after a colleague did reads that it is done, and the remarks that were not saved")
    void theWordsOfALateFormAreShown() throws SQLException {
        UUID customer = HandbackSample.enterWithOneSite("Journalwerk Wort AG", "JRN-0183");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor first = Visitor.as("ags.fuerth");
                Visitor second = Visitor.as("leitung.fuerth")) {
            HandbackJourneyIT.open(head, customer, "Journalwerk Wort AG");
            HandbackJourneyIT.announce(head);
            HandbackJourneyIT.step(head, "cleaning:go", page -> {});
            Page late = second.open(HandbackJourneyIT.address(head)).page();
            late.locator(REMARKS).fill(CONCERN);
            late.locator("input[name=point]").all().forEach(Locator::check);
            first.open(HandbackJourneyIT.address(head));
            HandbackJourneyIT.step(first, "agreement:go", page -> {});
            late.locator("[id='agreement:go']").click();
            late.locator(".nt-notice__title").getByText("Schon erledigt").waitFor();
            assertThat(late.locator("main").innerText())
                    .contains("hat für Ihre Agentur schon zugestimmt", "Es wurde nicht gespeichert", CONCERN);
            assertThat(late.locator(".nt-refusal").count()).isZero();
            Look.at(second, "handback-agreed-already");
        }
    }

    @Test
    @DisplayName("No page is kept by the browser; what all pages share is")
    void pagesAreNotKept() {
        try (Visitor head = Visitor.as("leitung.kam")) {
            for (String path : List.of("/", "/home.xhtml", "/kam/portfolio/customers.xhtml", "/staff/person.xhtml")) {
                assertThat(cacheControl(head.page().navigate(path))).as(path).isEqualTo("no-store");
            }
            String script = Objects.requireNonNull(
                    head.page().locator("script[src*='live.js']").getAttribute("src"));
            assertThat(cacheControl(head.page().navigate(script))).isNotEqualTo("no-store");
        }
    }

    private static void offer(Visitor head, Visitor agency, UUID customer, String name) {
        HandbackJourneyIT.open(head, customer, name);
        HandbackJourneyIT.announce(head);
        HandbackJourneyIT.step(head, "cleaning:go", page -> {});
        agency.open(HandbackJourneyIT.address(head));
        HandbackJourneyIT.step(agency, "agreement:go", page -> {});
        HandbackJourneyIT.step(head, "handover:go", page -> {});
    }

    private static String cacheControl(Response answer) {
        return String.valueOf(answer.headers().get("cache-control"));
    }
}
