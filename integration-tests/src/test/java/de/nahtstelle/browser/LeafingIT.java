package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a list says about itself, and how it looks on a telephone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LeafingIT {
    private static final String CUSTOMERS = "/kam/portfolio/customers.xhtml";
    private static final int TELEPHONE = 390;
    private static final int THIRD_OF_A_SCREEN = 280;

    @Test
    @DisplayName("whoever leafs through a list reads which rows they see, and of how many, there and back")
    void theRowsAreCounted() {
        try (Visitor ksz = Visitor.as("ksz", Locale.UK)) {
            Page page = ksz.open("/organisation/units.xhtml").page();
            String count = page.locator(".nt-list__count").innerText();
            assertThat(count).matches("1–25 of \\d{3} units");
            page.locator(".nt-pager a").click();
            page.getByText(count.replace("1–25", "26–50")).waitFor();
            page.locator(".nt-pager a").first().click();
            page.getByText(count).waitFor();
        }
    }

    @Test
    @DisplayName("a customer found by one of its sites says by which; on a telephone its row is a short card")
    void aCardNamesTheSite() throws SQLException {
        HandbackSample.enterInTwoDistricts("Blätterwerk GmbH", "729B770001");
        try (Visitor ksz = Visitor.as("ksz")) {
            Page page = ksz.open(CUSTOMERS).page();
            page.locator("#text").fill("80331 münchen");
            page.locator(".nt-filters [type=submit]").click();
            Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Blätterwerk GmbH"));
            assertThat(row.innerText()).contains("Gefunden über Standort 00003 Werk, 80331 München");
            Look.at(ksz, "customers-by-site");
            page.setViewportSize(TELEPHONE, 844);
            assertThat(page.locator(".nt-filters summary").innerText()).isEqualTo("Filter (1 aktiv)");
            assertThat(page.locator("#text").isVisible()).isFalse();
            assertThat(row.boundingBox().height).isLessThan(THIRD_OF_A_SCREEN);
        }
    }
}
