package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever looks at the sample house chooses who to be. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SampleUsersIT {
    @Test
    void choosingOneFillsInTheNameAndLeavesThePasswordToWrite() {
        try (Visitor visitor = Visitor.anonymous(Locale.GERMANY)) {
            Page page = visitor.page();
            page.locator("#samples ~ table a", new Page.LocatorOptions().setHasText("ags.fuerth"))
                    .click();
            page.waitForURL("**user=ags.fuerth**");
            assertThat(page.locator("[id='signIn:name']").inputValue()).isEqualTo("ags.fuerth");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("signIn:password");
            Look.at(visitor, "sample-user-chosen");
        }
    }

    @Test
    void nobodyElseIsFilledInFromAnAddress() {
        try (Visitor visitor = Visitor.anonymous(Locale.GERMANY)) {
            Page page = visitor.open("/sign-in.xhtml?user=jemand.anderes").page();
            assertThat(page.locator("[id='signIn:name']").inputValue()).isEmpty();
        }
    }
}
