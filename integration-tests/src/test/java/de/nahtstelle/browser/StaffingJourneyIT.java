package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administration enters somebody, Dienstaufsicht makes them a member of a team, they sign in and go to work. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StaffingJourneyIT {
    private static final String OWN_PASSWORD = "vier Worte ohne Zusammenhang";

    @Test
    @DisplayName("KAM-05, KAM-06, KAM-07: from being entered to the first working day in a sales team, and cover")
    void somebodyNewComesIntoATeam() {
        String first = NewPeople.enter("J-0001", "Neue Probe", "neu.journal");
        firstSignIn(first);
        try (Visitor supervisor = Visitor.as("dienststelle")) {
            Page page = find(supervisor);
            choose(page, "729");
            Look.at(supervisor, "staffing-elsewhere");
            assertThat(page.locator("#give-fold").innerText()).contains("Über die Besetzung von AA Fürth entscheiden");
            chooseAnother(page, "KAM-ID");
            assertThat(offered(page)).containsExactly("Bitte wählen", "Fachkraft KAM", "Teamleitung KAM");
            chooseAnother(page, "KAM-V2");
            assertThat(offered(page)).contains("Key Account Management");
            give(page, "01.01.2022");
            Look.at(supervisor, "staffing-refused");
            assertThat(page.locator(".nt-refusal").innerText()).contains("KAM Vertrieb 2", "01.01.2022");
            give(page, "07.11.2022");
            Look.at(supervisor, "staffing-done");
            assertThat(page.locator("main").innerText()).contains("KAM Vertrieb 2");
        }
        try (Visitor newcomer = Visitor.anonymous(Locale.GERMANY).signIn("neu.journal", OWN_PASSWORD)) {
            assertThat(newcomer.page().url()).contains("/home.xhtml");
            assertThat(newcomer.page().locator("main").innerText()).contains("KAM Vertrieb 2");
            goAway(newcomer);
        }
        try (Visitor colleague = Visitor.as("manager2.kam")) {
            Page page = colleague.page();
            page.locator(".nt-person-button").click();
            page.getByText("in Vertretung für Neue Probe").click();
            page.waitForURL("**/home.xhtml");
            assertThat(page.locator(".nt-person-button").innerText()).contains("in Vertretung für Neue Probe");
        }
    }

    private static void goAway(Visitor newcomer) {
        Page page = newcomer.page();
        page.locator(".nt-person-button").click();
        page.getByText("Meine Funktionen und Abwesenheiten").click();
        page.locator("#absence-fold summary").click();
        page.locator("[id='absence:cover']").selectOption(new SelectOption().setLabel("Jona Beispiel, KAM Vertrieb 2"));
        page.locator("[id='absence:go']").click();
        page.getByText("Vertretung: Jona Beispiel").waitFor();
        Look.at(newcomer, "absence-recorded");
    }

    private static void firstSignIn(String password) {
        try (Visitor newcomer = Visitor.anonymous(Locale.GERMANY).signIn("neu.journal", password)) {
            Page page = newcomer.page();
            page.waitForURL("**/staff/password.xhtml");
            Look.at(newcomer, "password-due");
            newcomer.open("/organisation/units.xhtml");
            assertThat(page.url()).as("nothing else opens before").contains("/staff/password.xhtml");
            NewPeople.changePassword(newcomer, password, OWN_PASSWORD);
        }
    }

    private static Page find(Visitor supervisor) {
        Page page = supervisor.page();
        page.locator("nav").getByText("Personen").click();
        page.locator("#text").fill("J-0001");
        page.locator(".nt-filters button[type=submit]").click();
        page.waitForURL("**filter=**");
        page.locator("tbody th a").first().click();
        page.waitForURL("**/person.xhtml*");
        return page;
    }

    private static void choose(Page page, String unit) {
        if (!page.locator("[id='give:unit']").isVisible()) {
            page.locator("#give-fold summary").click();
        }
        page.locator("[id='give:unit']").fill(unit);
        page.locator("[id='give:choose']").click();
        page.waitForURL("**unit=**");
    }

    private static void chooseAnother(Page page, String unit) {
        page.getByText("Andere Dienststelle").click();
        page.waitForURL(url -> !url.contains("unit="));
        choose(page, unit);
    }

    private static List<String> offered(Page page) {
        return page.locator("[id='giveIn:function'] option").allInnerTexts();
    }

    private static void give(Page page, String firstDay) {
        page.locator("[id='giveIn:function']").selectOption("KEY_ACCOUNT_MANAGER");
        page.locator("[id='giveIn:firstDay']").fill(firstDay);
        page.locator("[id='giveIn:go']").click();
        page.waitForLoadState();
    }
}
