package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A large customer goes back to the agency of its seat: the head of KAM in one window, the agency in another. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HandbackJourneyIT {
    private static final int PATIENCE = 30_000;

    private static final String NAME = "Journalwerk Rückführung AG";
    private static final String NAME_BY_KEYBOARD = NAME + " Tastatur";
    private static final String REMARKS = "Schichtbetrieb, bitte nicht vor 9 Uhr anrufen";

    @Test
    @DisplayName("KAM-09, KAM-10, KAM-11, KAM-12: from the choice to the take-over, two windows side by side")
    void aCustomerGoesBack() throws SQLException {
        UUID customer = HandbackSample.enter(NAME, "JRN-0101");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor agency = Visitor.as("ags.fuerth")) {
            open(head, customer, NAME);
            prepare(head);
            agency.open(address(head));
            agree(head, agency);
            step(head, "handover:go", page -> {});
            Look.at(head, "handback-waits-for-take-over");
            remind(head);
            takeOver(head, agency);
        }
    }

    @Test
    @DisplayName("KAM-10: an agency agrees and takes over without a mouse, the focus following the form")
    void anAgencyTakesOverByKeyboard() throws SQLException {
        UUID customer = HandbackSample.enter(NAME_BY_KEYBOARD, "JRN-0102");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor agency = Visitor.as("ags.fuerth")) {
            open(head, customer, NAME_BY_KEYBOARD);
            prepare(head);
            Page page = agency.open(address(head)).page();
            Keyboard.type(page, "Regionale Belange", REMARKS);
            tick(page, "Die angekündigten Datensätze wurden gesichtet.");
            tick(page, "Regionale Belange sind benannt, soweit es welche gibt.");
            press(page, "Zustimmen");
            step(head, "handover:go", ready -> {});
            page.locator("[id='takeOver:go']").waitFor();
            Keyboard.type(page, "Wer den Kunden in Ihrer Agentur betreut", "Mika");
            tick(page, "Die Datensätze sind vollständig angekommen.");
            press(page, "Übernehmen");
            page.getByText("Die Rückführung ist abgeschlossen.").first().waitFor();
        }
    }

    private static void tick(Page page, String point) {
        assertThat(Keyboard.tabTo(page, point)).as("focus on the next point").hasSize(1);
        page.keyboard().press("Space");
    }

    private static void press(Page page, String button) {
        assertThat(Keyboard.tabTo(page, button)).as("focus on the button").hasSize(1);
        page.keyboard().press("Enter");
    }

    /** The head of KAM in front of the case of a new customer, who has just been decided to go back. */
    static Visitor atCaseOf(HandbackSample.Entry entry, String name, String number) throws SQLException {
        UUID customer = entry.enter(name, number);
        Visitor head = Visitor.as("leitung.kam");
        open(head, customer, name);
        return head;
    }

    static void open(Visitor head, UUID customer, String name) {
        head.open("/kam/portfolio/mark.xhtml?customer=" + customer);
        head.page().locator("[id='mark:go']").click();
        head.page().waitForLoadState();
        head.open("/kam/handback/handbacks.xhtml");
        head.page().selectOption("#done", "OPENED");
        head.page().locator(".nt-filters [type=submit]").click();
        head.page().waitForURL("**/handbacks.xhtml?filter=*");
        Look.at(head, "handbacks-opened");
        head.page().getByText(name, new Page.GetByTextOptions().setExact(true)).click();
        head.page().waitForURL("**/handback.xhtml*");
        Look.at(head, "handback-choice");
    }

    private static void prepare(Visitor head) {
        announce(head);
        assertThat(head.page()
                        .waitForDownload(() -> head.page()
                                .locator("a[href*='announcement.pdf']")
                                .click())
                        .suggestedFilename())
                .endsWith(".pdf");
        mend(head);
        step(head, "cleaning:go", page -> {});
    }

    /** Everything up to the announcement, to the agency of the seat. */
    static void announce(Visitor head) {
        step(head, "choice:go", page -> {
            page.locator("#care-central").check();
            page.locator("[id='choice:chosenOn']").fill("01.11.2022");
            page.locator("[id='choice:chosenWith']").fill("Personalleitung");
        });
        Look.at(head, "handback-receivers");
        step(head, "receivers:go", page -> page.locator("input[name^=agency-]").fill("729"));
        Look.at(head, "handback-announcement");
        step(head, "announcement:go", page -> {});
    }

    private static void mend(Visitor head) {
        Look.at(head, "handback-findings");
        Page page = head.page();
        page.locator("input[name^='value-POSTAL_CODE_MISSING']").fill("91074");
        page.locator("#findings tbody button").last().click();
        page.waitForLoadState();
        assertThat(page.locator("#findings tbody tr").count()).isZero();
    }

    private static void agree(Visitor head, Visitor agency) {
        Look.at(agency, "handback-agreement");
        step(
                agency,
                "agreement:go",
                page -> page.locator("[id='agreement:remarks']").fill(REMARKS));
        head.page().locator("[id='handover:go']").waitFor();
        assertThat(head.page().locator("#facts").innerText())
                .as("what the agency wrote, without reloading")
                .contains(REMARKS);
    }

    private static void remind(Visitor head) throws SQLException {
        String address = address(head);
        String monitor = "/monitor/seams.xhtml?to=" + HandbackSample.unit("729");
        head.open(monitor);
        Look.at(head, "monitor-narrowed");
        Locator line = head.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .filter(new Locator.FilterOptions().setHasText("Rückführung von Großkunden"));
        assertThat(line.locator("button").count()).isZero();
        assertThat(line.innerText()).contains("0, erinnern ab");
        HandbackSample.offeredADayAgo(NAME);
        head.open(monitor);
        assertThat(line.locator("button").innerText()).startsWith("Erinnern");
        line.locator("button").click();
        head.page().getByText("ging an: AA Fürth").waitFor();
        Look.at(head, "monitor-reminded");
        assertThat(line.innerText()).contains("zuletzt am");
        assertThat(line.locator("button").count()).isZero();
        HandbackSample.remindedADayAgo(NAME);
        head.open(monitor);
        assertThat(line.locator("button").innerText()).startsWith("Erneut erinnern");
        Look.at(head, "monitor-to-remind-again");
        line.locator("button").click();
        head.page().locator(".nt-notice--success").waitFor();
        head.open(address);
    }

    private static void takeOver(Visitor head, Visitor agency) {
        agency.page().locator("[id='takeOver:go']").waitFor();
        Look.at(agency, "handback-take-over");
        step(agency, "takeOver:go", page -> {});
        Look.at(agency, "handback-taken-over");
        head.page().getByText("Die Rückführung ist abgeschlossen.").first().waitFor();
        assertThat(head.page().locator("#facts").innerText()).contains("Agentur für Arbeit Fürth");
        assertThat(agency.page().locator("main").innerText())
                .contains("Übernommene Datensätze")
                .doesNotContain("Datensätze, die zu Ihnen kommen");
        tellsTheTakeOver(agency.page());
        nameCaretaker(head, agency);
        head.page().locator(".nt-case-header a").click();
        head.page().waitForURL("**/customer.xhtml*");
        Look.at(head, "customer-after-handback");
        tellsTheTakeOver(head.page());
        assertThat(head.page().locator(".nt-timeline").innerText()).contains("Regionale Belange: " + REMARKS);
    }

    /** Who took over, when, which agency and which part, in the one timeline. */
    private static void tellsTheTakeOver(Page page) {
        assertThat(page.locator(".nt-timeline__entry")
                        .filter(new Locator.FilterOptions().setHasText("Agentur hat übernommen"))
                        .innerText())
                .contains("Agentur hat übernommen: AA Fürth, der ganze Kunde", "2022", ", AA Fürth");
    }

    /** Nobody was named with the take-over: the task to do so leads to the form, and the other window sees who it is. */
    private static void nameCaretaker(Visitor head, Visitor agency) {
        agency.open("/home.xhtml");
        Look.at(agency, "home-with-caretaker-to-name");
        agency.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .getByText("Festlegen, wer den Kunden betreut")
                .first()
                .click();
        Page page = agency.page();
        page.waitForURL("**/handback.xhtml*");
        page.locator("[id='naming:caretaker']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='naming:name']").click();
        page.locator("#facts").getByText("Betreut von").waitFor();
        Look.at(agency, "handback-caretaker-named");
        head.page().locator("#facts").getByText("Betreut von").waitFor();
        assertThat(head.page().locator(".nt-timeline").innerText())
                .contains("Betreuung in der Agentur festgelegt: AA Fürth, ");
    }

    static void step(Visitor visitor, String button, Consumer<Page> fillIn) {
        Page page = visitor.page();
        Locator go = page.locator("[id='" + button + "']");
        go.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        fillIn.accept(page);
        page.locator("input[name=point]").all().forEach(Locator::check);
        go.click(new Locator.ClickOptions().setTimeout(PATIENCE));
        go.waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED)
                .setTimeout(PATIENCE));
        assertThat(page.locator(".nt-refusal").count()).isZero();
    }

    static String address(Visitor visitor) {
        String url = visitor.page().url();
        return url.substring(url.indexOf("/kam/"));
    }
}
