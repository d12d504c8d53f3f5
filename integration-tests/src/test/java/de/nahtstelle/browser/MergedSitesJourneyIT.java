package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two sites prove to be one: the agency that was to get the second reads that it gets nothing, and the merge is undone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MergedSitesJourneyIT {
    private static final String NAME = "Doppelwerk Rückführung AG";

    @Test
    @DisplayName("KAM-09, KAM-10, KAM-12: a merge is done and undone by click, the agency left out acknowledges it")
    void aMergeIsDoneAndUndone() throws SQLException {
        UUID customer = HandbackSample.enter(NAME, "JRN-0201");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor region = Visitor.as("gkb.sued");
                Visitor munich = Visitor.as("ags.muenchen");
                Visitor monitoring = Visitor.as("monitoring")) {
            mark(head, customer);
            region.open("/home.xhtml");
            Look.at(region, "home-of-the-sender");
            announce(region);
            makeTheSitesOne(customer);
            region.page().reload();
            click(region, "Zusammenführen mit 00001 Hauptsitz");
            Look.at(region, "handback-merged");
            acknowledge(munich);
            click(region, "Rückgängig machen");
            assertThat(region.page().locator(".nt-refusal").count()).isZero();
            Look.at(region, "handback-unmerged");
            region.page().locator("#signature-fold summary").click();
            region.page().locator("[id='signature:reason']").fill("Beide Betriebe teilen sich die Halle");
            click(region, "Leitung um Unterschrift bitten");
            assertThat(region.page().getByText("Unterschrift erbeten am").count())
                    .isPositive();
            assertThat(region.page().locator("[id='signature:reason']").count()).isZero();
            Look.at(region, "handback-signature-asked");
            head.open("/home.xhtml");
            Look.at(head, "home-of-the-head");
            assertThat(head.page()
                            .getByText("Ausnahme für offene Befunde unterschreiben")
                            .count())
                    .isPositive();
            monitoring.open("/home.xhtml");
            Look.at(monitoring, "home-of-the-monitoring");
        }
    }

    private static void mark(Visitor head, UUID customer) {
        head.open("/kam/portfolio/mark.xhtml?customer=" + customer);
        head.page().locator("[id='mark:go']").click();
        head.page().waitForLoadState();
    }

    private static void announce(Visitor region) {
        Page page = region.page();
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .locator("a")
                .click();
        page.waitForURL("**/handback.xhtml*");
        page.locator("#care-decentral").check();
        page.locator("[id='choice:chosenOn']").fill("01.11.2022");
        page.locator("[id='choice:chosenWith']").fill("Personalleitung");
        step(page, "choice:go");
        page.locator("input[name^=agency-]").first().fill("729");
        page.locator("input[name^=agency-]").last().fill("843");
        page.locator("[id='receivers:reason']").fill("Die Agentur München betreut das Lager bereits");
        step(page, "receivers:go");
        step(page, "announcement:go");
    }

    private static void step(Page page, String button) {
        page.locator("input[name=point]").all().forEach(Locator::check);
        page.locator("[id='" + button + "']").click();
        page.locator("[id='" + button + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void click(Visitor visitor, String button) {
        visitor.page()
                .locator("input[type=submit][value='" + button + "'], button:has-text('" + button + "')")
                .first()
                .click();
        visitor.page().waitForLoadState();
    }

    private static void acknowledge(Visitor munich) {
        munich.open("/home.xhtml");
        munich.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Zurückgenommene Ankündigung zur Kenntnis nehmen")
                                .setExact(true))
                .click();
        munich.page().waitForURL("**/withdrawn.xhtml*");
        Look.at(munich, "withdrawn");
        munich.page().locator("[id='withdrawn:go']").click();
        munich.page().getByText("Ihre Agentur hat das zur Kenntnis genommen am").waitFor();
    }

    private static void makeTheSitesOne(UUID customer) throws SQLException {
        try (Connection database = TestDatabase.connect();
                PreparedStatement same = database.prepareStatement(
                        "update kernel.site set street = 'Am Markt 1'" + " where employer = ? and number = '00002'")) {
            same.setObject(1, customer);
            same.executeUpdate();
        }
    }
}
