package de.nahtstelle.browser;

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

/** What an agency reads that agrees after something else has happened. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AgreementPageIT {
    private static final String REMARKS = "[id='agreement:remarks']";
    private static final String GO = "[id='agreement:go']";
    private static final String HOURS = "Nicht vor 9 Uhr";

    @Test
    @DisplayName(
            "KAM-10, KAM-11: who agrees after a change reads what was changed, and what was typed stands there still")
    void aChangeIsShownFirst() throws SQLException {
        UUID customer = HandbackSample.enterWithOneSite("Journalwerk Stand AG", "JRN-0191");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor agency = Visitor.as("ags.fuerth")) {
            Page page = asked(head, agency, customer, "Journalwerk Stand AG");
            page.locator(REMARKS).fill(HOURS);
            page.locator("input[name=point]").all().forEach(Locator::check);
            HandbackSample.contactsConfirmedLongAgo(customer);
            confirmContact(head);
            page.locator(GO).click();
            page.getByText("Inzwischen geändert").waitFor();
            Look.at(agency, "handback-changed-before-agreement");
            assertThat(page.locator("main").innerText())
                    .contains("Inzwischen wurde geändert, was zu Ihrer Agentur kommt: 00001 Personalabteilung.")
                    .contains("Kontakt bestätigt am")
                    .doesNotContain("Das geht so nicht");
            assertThat(page.locator(REMARKS).inputValue()).isEqualTo(HOURS);
            assertThat(page.locator("input[name=point]").first().isChecked()).isTrue();
            page.locator(GO).click();
            page.locator("#facts").getByText(HOURS).waitFor();
            assertThat(page.locator(".nt-timeline").innerText())
                    .contains("Agentur hat zugestimmt und 1 Änderung seit der Ankündigung bestätigt");
        }
    }

    /** The agency is asked to agree, and has the page open. */
    private static Page asked(Visitor head, Visitor agency, UUID customer, String name) {
        HandbackJourneyIT.open(head, customer, name);
        HandbackJourneyIT.announce(head);
        HandbackJourneyIT.step(head, "cleaning:go", page -> {});
        return agency.open(HandbackJourneyIT.address(head)).page();
    }

    private static void confirmContact(Visitor head) {
        Page page = head.open(HandbackJourneyIT.address(head)).page();
        page.locator("#findings-fold > summary").click();
        page.locator("#findings [name=mend][value^=CONTACT_STALE]").click();
        page.locator("#findings tbody tr")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
