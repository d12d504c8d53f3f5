package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The head of KAM decides on large customers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DecisionJourneyIT {
    private static final List<String> TRAITS =
            List.of("STRATEGIC_PARTNERSHIP", "NATIONWIDE_CARE", "INTERTWINED_STRUCTURE");

    @Test
    @DisplayName("KAM-02, KAM-05, KAM-31: a customer found in the list is admitted with profile and trio")
    void aCustomerIsAdmitted() throws SQLException {
        enter("Journalwerk Aufnahme AG", "JRN-0001");
        try (Visitor head = Visitor.as("leitung.kam")) {
            Page page = find(head, "Journalwerk Aufnahme");
            Look.at(head, "customer-open");
            click(page, "Als Schlüsselkunden aufnehmen");
            Look.at(head, "admission");
            fillIn(page);
            page.locator("[id='admit:go']").click();
            page.waitForURL("**/customer.xhtml*");
            Look.at(head, "customer-admitted");
            assertThat(page.locator(".nt-case-header").innerText()).contains("Schlüsselkunde");
            assertThat(page.locator("main").innerText())
                    .contains("Gesprächsvermerk vom 3.11.2022", "KAM Vertrieb", "KAM Innendienst");
        }
    }

    @Test
    @DisplayName("KAM-03: customers selected in the list are marked for handback together")
    void selectedCustomersAreMarked() throws SQLException {
        enter("Journalwerk Rückgabe Eins AG", "JRN-0002");
        enter("Journalwerk Rückgabe Zwei AG", "JRN-0003");
        try (Visitor head = Visitor.as("leitung.kam")) {
            Page page = search(head, "Journalwerk Rückgabe");
            page.locator("tbody input[type=checkbox]").all().forEach(Locator::check);
            page.getByText("Ausgewählte zur Rückführung vormerken").click();
            page.waitForURL("**/mark.xhtml*");
            Look.at(head, "mark-for-handback");
            page.locator("[id='mark:go']").click();
            page.waitForLoadState();
            Look.at(head, "marked-for-handback");
            assertThat(page.locator("tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("vorgemerkt"))
                            .count())
                    .isEqualTo(2);
            page.getByText("Zur Rückführung von Journalwerk Rückgabe Eins AG").click();
            page.waitForURL("**/handback.xhtml*");
            assertThat(page.locator(".nt-case-header").innerText()).contains("Journalwerk Rückgabe Eins AG");
        }
    }

    @Test
    @DisplayName("KAM-02: a customer is admitted without a mouse, the focus following the form")
    void aCustomerIsAdmittedByKeyboard() throws SQLException {
        enter("Journalwerk Tastatur AG", "JRN-0004");
        try (Visitor head = Visitor.as("leitung.kam")) {
            Page page = head.open("/kam/portfolio/customers.xhtml").page();
            Keyboard.type(page, "Nummer, Name, Ort, PLZ, Betriebsnummer", "Journalwerk Tastatur");
            page.keyboard().press("Enter");
            page.waitForURL("**filter=**");
            Keyboard.enter(page, "Journalwerk Tastatur AG");
            page.waitForURL("**/customer.xhtml*");
            Keyboard.enter(page, "Als Schlüsselkunden aufnehmen");
            page.waitForURL("**/admit.xhtml*");
            fillInByKeyboard(page);
            Keyboard.enter(page, "Aufnehmen");
            page.waitForURL("**/customer.xhtml*");
            assertThat(page.locator(".nt-case-header").innerText()).contains("Schlüsselkunde");
        }
    }

    @Test
    @DisplayName("KAM-02: a customer takes the place of another without a mouse, in one step")
    void aCustomerIsSwappedInByKeyboard() throws SQLException {
        enter("Tauschwerk-Alt AG", "JRN-0005");
        enter("Tauschwerk-Neu AG", "JRN-0006");
        try (Visitor head = Visitor.as("leitung.kam")) {
            Page page = find(head, "Tauschwerk-Alt");
            click(page, "Als Schlüsselkunden aufnehmen");
            fillIn(page);
            page.locator("[id='admit:go']").click();
            page.waitForURL("**/customer.xhtml*");
            find(head, "Tauschwerk-Neu");
            Keyboard.enter(page, "Als Schlüsselkunden aufnehmen");
            page.waitForURL("**/admit.xhtml*");
            fillInByKeyboard(page);
            Keyboard.type(page, "Im Tausch gegen", "Tauschwerk-Alt");
            assertThat(Keyboard.tabTo(page, "Aufnehmen"))
                    .as("focus from the swap to the button")
                    .hasSize(1);
            page.keyboard().press("Enter");
            page.waitForURL("**/customer.xhtml*");
            assertThat(page.locator(".nt-case-header").innerText()).contains("Tauschwerk-Neu", "Schlüsselkunde");
            search(head, "Tauschwerk-Alt");
            assertThat(page.locator("tbody tr").innerText()).contains("Rückführung");
        }
    }

    @Test
    @DisplayName("KAM-05: who names a member of the trio after a colleague is told, and reads whom the colleague named")
    void twoNameAtOnce() throws SQLException {
        enter("Journalwerk Betreuung AG", "JRN-0310");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor later = Visitor.as("leitung.kam")) {
            Page page = find(head, "Journalwerk Betreuung");
            click(page, "Als Schlüsselkunden aufnehmen");
            fillIn(page);
            page.locator("[id='admit:go']").click();
            page.waitForURL("**/customer.xhtml*");
            String trio = page.url().replace("/portfolio/customer.xhtml", "/keyaccount/trio.xhtml");
            later.open(trio);
            nameAdvisor(head.open(trio).page(), 0);
            page.waitForURL("**/customer.xhtml*");
            nameAdvisor(later.page(), 1);
            later.page().getByText("Jemand war schneller").waitFor();
            Look.at(later, "trio-named-at-once");
            assertThat(later.page().locator(".nt-notice").innerText())
                    .contains("Der Kunde oder seine Betreuung wurde geändert")
                    .doesNotContain("Als Sie die Seite öffneten");
        }
    }

    private static void nameAdvisor(Page page, int place) {
        page.locator("[id='trio:role']").selectOption("ADVISOR");
        String candidate = page.locator("[id='trio:member'] option")
                .filter(new Locator.FilterOptions().setHasText("Key Account Betreuung"))
                .nth(place)
                .getAttribute("value");
        page.locator("[id='trio:member']").selectOption(candidate);
        page.locator("[id='trio:go']").click();
    }

    private static void fillInByKeyboard(Page page) {
        for (String trait : TRAITS) {
            Keyboard.type(page, "Trifft zu (Pflichtfeld)", "j");
            assertThat(Keyboard.tabTo(page, "Beleg (Pflichtfeld)"))
                    .as("focus from %s to its evidence", trait)
                    .hasSize(1);
            page.keyboard().type("Gesprächsvermerk");
        }
        assertThat(Keyboard.tabTo(page, "Key Account Management (Pflichtfeld)"))
                .as("focus from the profile to the trio, past the clause")
                .hasSize(2);
        page.keyboard().press("ArrowDown");
    }

    static Page find(Visitor visitor, String text) {
        Page page = search(visitor, text);
        page.locator("tbody th a").first().click();
        page.waitForURL("**/customer.xhtml*");
        return page;
    }

    private static Page search(Visitor visitor, String text) {
        Page page = visitor.open("/kam/portfolio/customers.xhtml").page();
        page.locator("#text").fill(text);
        page.locator(".nt-filters button[type=submit]").click();
        page.waitForURL("**filter=**");
        assertThat(page.url())
                .as("what was searched for stays out of the address")
                .doesNotContain("Journalwerk");
        return page;
    }

    static void click(Page page, String link) {
        page.getByText(link, new Page.GetByTextOptions().setExact(true)).click();
        page.waitForLoadState();
    }

    static void fillIn(Page page) {
        for (String trait : TRAITS) {
            page.locator("[id='admit:met_" + trait + "']").selectOption("yes");
            page.locator("[id='admit:evidence_" + trait + "']").fill("Gesprächsvermerk vom 3.11.2022");
        }
        for (String role : List.of("MANAGER", "ADVISOR", "SPECIALIST")) {
            page.locator("[id='admit:member_" + role + "']").selectOption(new SelectOption().setIndex(1));
        }
    }

    static void enter(String name, String number) throws SQLException {
        try (Connection database = TestDatabase.connect();
                Statement statement = database.createStatement()) {
            statement.execute("""
                    with id as (select kernel.uuid7() id),
                    employer as (insert into kernel.employer (id, customer_number, name)
                                 select id, '%2$s', '%1$s' from id),
                    responsible as (insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
                                    select 'kam.customer', id.id, '2022-11-01', u.id, 'kam.customer-entered'
                                      from id, kernel.unit u where u.number = 'GKB-NORD')
                    insert into kam.customer
                      (id, customer_number, name, region, responsible_since, responsible_unit)
                    select id.id, '%2$s', '%1$s', 'NORD', '2022-11-01', u.id
                      from id, kernel.unit u where u.number = 'GKB-NORD'
                    """.formatted(name, number));
        }
    }
}
