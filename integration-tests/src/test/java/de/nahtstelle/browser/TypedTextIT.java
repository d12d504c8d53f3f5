package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.nahtstelle.portal.PortalUnderTest;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Blanks around a text count for nothing, those of a password for what they are. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TypedTextIT {
    @Test
    void aRequiredFieldOfBlanksIsMarkedAsEmpty() {
        try (Visitor administrator = Visitor.as("administrator")) {
            Page page = administrator.open("/staff/new.xhtml").page();
            page.locator("[id='new:number']").fill("S-4711");
            page.locator("[id='new:name']").fill("   ");
            page.locator("[id='new:signInName']").fill("blanke.probe");
            page.locator("[id='new:go']").click();
            page.locator("#form-errors").waitFor();
            assertThat(page.locator("#form-errors li").count()).isEqualTo(1);
            assertThat(page.locator("[id='new:name']").getAttribute("aria-invalid"))
                    .isEqualTo("true");
        }
    }

    @Test
    void blanksAroundANameAreTakenAway() {
        try (Visitor visitor = Visitor.anonymous(Locale.GERMANY)) {
            visitor.signIn("  monitoring ", PortalUnderTest.SAMPLE_PASSWORD);
            assertThat(visitor.page().url()).endsWith("/home.xhtml");
        }
    }

    @Test
    void blanksAroundAPasswordBelongToIt() {
        try (Visitor visitor = Visitor.anonymous(Locale.GERMANY)) {
            Page page = visitor.page();
            page.locator("[id='signIn:name']").fill("monitoring");
            page.locator("[id='signIn:password']").fill(" " + PortalUnderTest.SAMPLE_PASSWORD + " ");
            page.locator("[id='signIn:go']").click();
            page.locator(".nt-notice--danger").waitFor();
            assertThat(page.url()).contains("sign-in");
        }
    }
}
