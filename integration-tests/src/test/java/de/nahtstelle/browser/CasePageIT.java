package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page of a handback says to the person who has something to do there, and to the one who comes too late. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CasePageIT {
    private static final String NEXT = "[aria-labelledby=next]";
    private static final String NOTHING = "Für Sie ist zurzeit nichts zu tun";

    @Test
    @DisplayName(
            "KAM-10: who takes over a moment too late reads who did and when, and what was not saved, and no error")
    void whoComesTooLateReadsWhoDidIt() throws SQLException {
        try (Visitor head = HandbackJourneyIT.atCaseOf(
                        HandbackSample::enterWithOneSite, "Journalwerk Zugleich AG", "JRN-0171");
                Visitor first = Visitor.as("ags.fuerth");
                Visitor second = Visitor.as("leitung.fuerth")) {
            HandbackJourneyIT.announce(head);
            HandbackJourneyIT.step(head, "cleaning:go", page -> {});
            String address = HandbackJourneyIT.address(head);
            first.open(address);
            assertThat(first.page().locator(NEXT).innerText())
                    .contains("Ankündigung gelesen", "Mit der Zustimmung bestätigen Sie auch");
            HandbackJourneyIT.step(first, "agreement:go", page -> {});
            HandbackJourneyIT.step(head, "handover:go", page -> {});
            first.open(address);
            Page late = second.open(address).page();
            late.locator("[id='takeOver:caretaker']").selectOption(new SelectOption().setIndex(1));
            late.locator("input[name=point]").first().check();
            HandbackJourneyIT.step(first, "takeOver:go", page -> {});
            assertThat(first.page().locator(NEXT).innerText()).doesNotContain(NOTHING);
            late.locator("[id='takeOver:go']").click();
            late.getByText("Schon erledigt").waitFor();
            Look.at(second, "handback-done-by-colleague");
            assertThat(late.locator("main").innerText())
                    .contains("hat den Kunden schon für Ihre Agentur übernommen", "wurde nicht übernommen")
                    .doesNotContain("Das geht so nicht", "Nichts:")
                    .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}T");
        }
    }

    @Test
    @DisplayName("KAM-09: the choice is changed on a page of its own, which begins with what is on record")
    void theChoiceIsChanged() throws SQLException {
        try (Visitor head =
                HandbackJourneyIT.atCaseOf(HandbackSample::enterWithOneSite, "Journalwerk Wahl AG", "JRN-0172")) {
            DecentralJourneyIT.choose(head);
            Page page = head.page();
            assertThat(page.locator(NEXT).innerText()).contains("Zu erledigen bis");
            page.getByText("Wahl ändern").click();
            page.waitForURL("**/choice.xhtml*");
            Look.at(head, "handback-change-choice");
            assertThat(page.locator("[id='choice:chosenOn']").inputValue()).isEqualTo("01.11.2022");
            assertThat(page.locator("#care-decentral").isChecked()).isTrue();
            page.locator("#care-central").check();
            page.locator("[id='choice:chosenOn']").fill("01.01.1990");
            page.locator("input[name=point]").all().forEach(Locator::check);
            page.locator("[id='choice:go']").click();
            page.locator(".nt-refusal").waitFor();
            assertThat(page.locator(".nt-refusal").innerText())
                    .contains("KAM-09", "01.01.1990", "frühestens den 21.09.2022");
            HandbackJourneyIT.step(
                    head,
                    "choice:go",
                    form -> form.locator("[id='choice:chosenOn']").fill("03.11.2022"));
            assertThat(page.locator(".nt-timeline").innerText())
                    .contains("zentral am Betriebssitz, Tag der Wahl 03.11.2022", "vorher dezentral", "01.11.2022");
        }
    }
}
