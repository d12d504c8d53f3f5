package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk and the lead change the same absence without knowing of each other. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AbsenceConflictJourneyIT {
    @Test
    @DisplayName(
            "KAM-05: who changes an absence after somebody else sees both side by side, and may still take their own")
    void bothStandSideBySide() {
        try (Visitor clerk = Visitor.as("ags.fuerth");
                Visitor lead = Visitor.as("leitung.fuerth")) {
            Page page = clerk.open("/staff/person.xhtml").page();
            page.locator("#absence-fold summary").click();
            until(page, "05.05.2023");
            row(page, "05.05.2023").getByText("Ändern").click();
            page.waitForURL("**absence=**");
            String url = page.url();
            until(lead.open(url.substring(url.indexOf("/staff/"))).page(), "09.05.2023");
            row(lead.page(), "09.05.2023").waitFor();
            until(page, "08.05.2023");
            page.locator(".nt-conflict").waitFor();
            assertThat(page.locator(".nt-conflict").innerText()).contains("09.05.2023", "08.05.2023");
            Look.at(clerk, "absence-conflict");
            page.locator("[id='absence:go']").click();
            row(page, "08.05.2023").getByText("Aufheben").click();
            row(page, "08.05.2023").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    private static void until(Page page, String lastDay) {
        page.locator("[id='absence:firstDay']").fill("02.05.2023");
        page.locator("[id='absence:lastDay']").fill(lastDay);
        page.locator("[id='absence:go']").click();
    }

    private static Locator row(Page page, String lastDay) {
        return page.locator("#listed tbody tr").filter(new Locator.FilterOptions().setHasText(lastDay));
    }
}
