package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a unit is asked for, its name or its number will do; what is not clear is said at the field. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UnitFieldIT {
    @Test
    void aNameNarrowsTheMonitor() {
        try (Visitor monitoring = Visitor.as("monitoring")) {
            Page page = monitoring.open("/monitor/seams.xhtml?to=Fürth").page();
            assertThat(page.locator("#to").inputValue()).isEqualTo("AA Fürth – 729");
        }
    }

    @Test
    void thePageCarriesTheProposalsOnce() {
        try (Visitor monitoring = Visitor.as("monitoring")) {
            Page page = monitoring.open("/monitor/seams.xhtml").page();
            assertThat(page.locator("datalist").count()).isEqualTo(1);
            assertThat(page.locator("#to").getAttribute("list")).isEqualTo("from-options");
            assertThat(page.locator("#from-options option[value='AA Fürth – 729']")
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void aPartOfANameIsAnsweredWithThoseThatMayBeMeant() {
        try (Visitor monitoring = Visitor.as("monitoring")) {
            Page page = monitoring.open("/monitor/seams.xhtml?from=Fürt").page();
            assertThat(page.locator("#from-error").innerText()).contains("AA Fürth – 729");
            assertThat(page.locator("#from").getAttribute("aria-describedby")).isEqualTo("from-error");
            Look.at(monitoring, "unit-field-filter");
        }
    }

    @Test
    void aFormSaysSoAtItsField() {
        try (Visitor administrator = Visitor.as("administrator")) {
            Page page = administrator.open("/staff/people.xhtml").page();
            page.getByText("Toni Beispiel").first().click();
            page.locator("#give-fold summary").click();
            page.locator("[id='give:unit']").fill("Nürnber");
            page.locator("[id='give:choose']").click();
            page.waitForLoadState();
            assertThat(page.locator("[id='give:unit-error']").innerText()).contains("AA Nürnberg – 735");
            assertThat(page.locator("[id='give:unit']").inputValue()).isEqualTo("Nürnber");
            Look.at(administrator, "unit-field-form");
        }
    }
}
