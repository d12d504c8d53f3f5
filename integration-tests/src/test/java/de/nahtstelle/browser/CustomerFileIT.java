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
}
