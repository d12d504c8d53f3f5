package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A site is entered by hand: it follows its customer, or gets the agency a person confirms, which then is told. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SiteJourneyIT {
    private static final String TO_THE_SITES = """
            with given as (select cast(? as uuid) id),
            sites as (insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
                      select 'kernel.site', s.id, '2022-11-02', u.id, 'kam.handback'
                        from given join kernel.site s on s.employer = given.id
                        join kernel.unit u on u.number = case when s.postal_code = '80331' then '843' else '729' end),
            customer as (insert into kernel.responsibility (subject_kind, subject, valid_from, reason)
                         select 'kam.customer', id, '2022-11-03', 'kam.handback' from given)
            update kam.customer c set responsible_unit = null, responsible_since = '2022-11-03', version = version + 1,
                   decision = 'HANDBACK', decided_on = '2022-11-02'
              from given where c.id = given.id
            """;

    @Test
    @DisplayName("KAM-03, KAM-12: a site follows its customer; the same number again is refused with the clause")
    void aSiteFollowsItsCustomer() throws SQLException {
        UUID customer = HandbackSample.enter("Standortwerk Folge AG", "JRN-0301");
        try (Visitor manager = Visitor.as("manager.kam")) {
            Page page =
                    manager.open("/kam/portfolio/customer.xhtml?id=" + customer).page();
            page.getByText("Standort ergänzen").click();
            page.waitForURL("**/kam/site/enter.xhtml*");
            assertThat(field(page, "number").inputValue()).isEqualTo("00003");
            assertThat(page.locator(".nt-lead").innerText()).contains("Großkundenberatung, Region Süd");
            Look.at(manager, "site-that-follows");
            fill(page, "Außenlager", "90762", "Fürth");
            go(page);
            page.waitForURL("**/kam/portfolio/customer.xhtml*");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Außenlager"))
                            .innerText())
                    .contains("GKB");
            assertThat(page.getByText("Standort 00003 Außenlager erfasst").count())
                    .isEqualTo(1);
            manager.open("/kam/site/enter.xhtml?id=" + customer);
            fill(page, "Zweites Lager", "90762", "Fürth");
            field(page, "number").fill("00003");
            go(page);
            assertThat(page.locator(".nt-refusal").innerText()).contains("00003 Außenlager", "KAM-12", "00004");
            Look.at(manager, "site-refused");
        }
    }

    @Test
    @DisplayName("KAM-09: in decentral care agencies are proposed, one is confirmed, and it acknowledges the new site")
    void anAgencyIsConfirmed() throws SQLException {
        UUID customer = HandbackSample.enterInTwoDistricts("Standortwerk Dezentral AG", "JRN-0302");
        passToTheSites(customer);
        try (Visitor specialist = Visitor.as("fachkraft.kam");
                Visitor munich = Visitor.as("ags.muenchen")) {
            Page page = specialist.open("/kam/site/enter.xhtml?id=" + customer).page();
            fill(page, "Werkstatt", "10115", "Berlin");
            click(page, "propose");
            assertThat(page.locator("input[name=candidate]").count()).isGreaterThan(1);
            assertThat(page.locator("input[name=candidate]:checked").count()).isZero();
            Look.at(specialist, "site-several-agencies");
            go(page);
            assertThat(page.locator(".nt-refusal").innerText()).contains("KAM-09");
            fill(page, "Werkstatt", "80331", "München");
            click(page, "propose");
            assertThat(page.locator("input[name=candidate]:checked").count()).isEqualTo(1);
            go(page);
            page.waitForURL("**/kam/portfolio/customer.xhtml*");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Werkstatt"))
                            .innerText())
                    .contains("München");
            acknowledge(munich);
        }
    }

    @Test
    @DisplayName(
            "KAM-12: a municipality that the reference data do not know is said at the town, and nothing is entered")
    void anUnknownMunicipalityIsSaidAtTheTown() throws SQLException {
        UUID customer = HandbackSample.enter("Standortwerk Nirgends AG", "JRN-0303");
        placeWithoutMunicipality();
        try (Visitor manager = Visitor.as("manager.kam")) {
            Page page = manager.open("/kam/site/enter.xhtml?id=" + customer).page();
            fill(page, "Fernlager", "99998", "Nirgendsheim");
            go(page);
            assertThat(page.locator("[id='site:town-error']").innerText()).contains("keine Gemeinde");
            assertThat(page.locator("#form-errors a").count()).isEqualTo(1);
            assertThat(field(page, "name").inputValue()).isEqualTo("Fernlager");
            Look.at(manager, "site-unknown-municipality");
        }
    }

    private static void placeWithoutMunicipality() throws SQLException {
        try (Connection database = TestDatabase.connect();
                Statement statement = database.createStatement()) {
            statement.execute("insert into kernel.postal_code (postal_code, place, district, municipality, kind)"
                    + " values ('99998', 'Nirgendsheim', 'Nirgendsheim', '99999999', 'PLACE')");
        }
    }

    private static void acknowledge(Visitor munich) {
        Page page = munich.open("/home.xhtml").page();
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Standortwerk Dezentral AG"))
                .getByText("Neuen Standort zur Kenntnis nehmen")
                .click();
        page.waitForURL("**/kam/site/notice.xhtml*");
        Look.at(munich, "new-site");
        page.locator("[id='notice:go']").click();
        page.getByText("Ihre Agentur hat das zur Kenntnis genommen am").waitFor();
        page.getByText("Standortwerk Dezentral AG").click();
        page.waitForURL("**/kam/portfolio/customer.xhtml*");
        assertThat(page.getByText("Werkstatt").count()).isPositive();
    }

    private static void fill(Page page, String name, String postalCode, String town) {
        field(page, "name").fill(name);
        field(page, "street").fill("Werkstraße 7");
        field(page, "postalCode").fill(postalCode);
        field(page, "town").fill(town);
    }

    private static void go(Page page) {
        click(page, "go");
    }

    private static void click(Page page, String button) {
        field(page, button).click();
        page.waitForLoadState();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='site:" + id + "']");
    }

    private static void passToTheSites(UUID customer) throws SQLException {
        try (Connection database = TestDatabase.connect();
                PreparedStatement passing = database.prepareStatement(TO_THE_SITES)) {
            passing.setObject(1, customer);
            passing.executeUpdate();
        }
    }
}
