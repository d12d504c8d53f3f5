package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of customers as a file for spreadsheets. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CustomerFileIT {
    private static final String PAGE = "/kam/portfolio/customers.xhtml";

    @Test
    @DisplayName("KAM-03: a text too short to look for makes no file of all customers")
    void aTextTooShort() {
        try (Visitor head = Visitor.as("leitung.kam")) {
            Page page = head.open(PAGE).page();
            page.locator("#text").fill("a");
            page.locator(".nt-filters [type=submit]").click();
            page.waitForURL("**/customers.xhtml?filter=*");
            String file = page.url().replace(".xhtml", ".csv");
            assertThat(page.context().request().get(file).status()).isEqualTo(400);
        }
    }

    @Test
    @DisplayName("KAM-03: the file of customers has the words of the page, in the language of its reader")
    void theFileSpeaksTheLanguageOfThePage() {
        try (Visitor head = Visitor.as("leitung.kam")) {
            assertThat(file(head)).startsWith("\uFEFFKundennummer;Name;Sitz;GKB-Region;Entscheidung;Zuständig;");
            head.open("/language?set=en&to=/home.xhtml");
            assertThat(file(head))
                    .startsWith("\uFEFFCustomer number;Name;Seat;GKB region;Decision;Responsible;")
                    .doesNotContain(";SUED;", ";OPEN;");
        }
    }

    private static String file(Visitor visitor) {
        return visitor.page()
                .request()
                .get(visitor.open(PAGE).page().url().replace(".xhtml", ".csv"))
                .text();
    }
}
