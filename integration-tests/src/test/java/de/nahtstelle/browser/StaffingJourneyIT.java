package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
        String first = enter();
        firstSignIn(first);
        try (Visitor supervisor = Visitor.as("dienststelle")) {
            Page page = find(supervisor);
            give(page, "KAM-ID");
            Look.at(supervisor, "staffing-refused");
            assertThat(page.locator(".nt-refusal").innerText()).contains("Key Account Management", "KAM Innendienst");
            give(page, "KAM-V2");
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
        page.locator("[id='absence:cover']").selectOption(new SelectOption().setLabel("Jona Beispiel, KAM Vertrieb 2"));
        page.locator("[id='absence:go']").click();
        page.getByText("Vertretung: Jona Beispiel").waitFor();
        Look.at(newcomer, "absence-recorded");
    }

    private static String enter() {
        try (Visitor administrator = Visitor.as("administrator")) {
            Page page = administrator.page();
            page.locator("nav").getByText("Personen").click();
            page.getByText("Person anlegen").click();
            page.locator("[id='new:number']").fill("J-0001");
            page.locator("[id='new:name']").fill("Neue Probe");
            page.locator("[id='new:signInName']").fill("neu.journal");
            page.locator("[id='new:go']").click();
            page.waitForSelector("#password");
            Look.at(administrator, "person-entered");
            return page.locator("#password").innerText();
        }
    }

    private static void firstSignIn(String password) {
        try (Visitor newcomer = Visitor.anonymous(Locale.GERMANY).signIn("neu.journal", password)) {
            Page page = newcomer.page();
            page.waitForURL("**/staff/password.xhtml");
            Look.at(newcomer, "password-due");
            newcomer.open("/organisation/units.xhtml");
            assertThat(page.url()).as("nothing else opens before").contains("/staff/password.xhtml");
            page.locator("[id='change:old']").fill(password);
            page.locator("[id='change:wanted']").fill(OWN_PASSWORD);
            page.locator("[id='change:repeated']").fill(OWN_PASSWORD);
            page.locator("[id='change:go']").click();
            page.getByText("Ihr Kennwort ist geändert").waitFor();
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

    private static void give(Page page, String unit) {
        page.locator("[id='give:unit']").fill(unit);
        page.locator("[id='give:function']").selectOption("KEY_ACCOUNT_MANAGER");
        page.locator("[id='give:go']").click();
        page.waitForLoadState();
    }
}
