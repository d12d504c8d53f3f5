package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever changes a password shuts out those who came in with the old one, in whichever browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SessionsOfAPersonIT {
    private static final String OWN = "vier Worte ohne Zusammenhang";
    private static final String NEXT = "vier andere Worte hinterher";
    private static final String NAME = "zwei.fenster";

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        String first = NewPeople.enter("J-0002", "Zweifach Probe", NAME);
        try (Visitor here = Visitor.anonymous(Locale.GERMANY).signIn(NAME, first)) {
            NewPeople.changePassword(here, first, OWN);
            try (Visitor elsewhere = Visitor.anonymous(Locale.GERMANY).signIn(NAME, OWN)) {
                NewPeople.changePassword(here, OWN, NEXT);
                assertThat(elsewhere.open("/staff/password.xhtml").page().url()).contains("sign-in");
            }
            assertThat(here.open("/staff/password.xhtml").page().url()).contains("/staff/password.xhtml");
            renewByAdministrator();
            assertThat(here.open("/staff/password.xhtml").page().url()).contains("sign-in");
        }
    }

    private static void renewByAdministrator() {
        try (Visitor administrator = Visitor.as("administrator")) {
            Page page = administrator.open("/staff/people.xhtml").page();
            page.locator("#text").fill("J-0002");
            page.locator("#functions").selectOption("without");
            page.locator(".nt-filters button[type=submit]").click();
            page.waitForURL("**filter=**");
            page.locator("tbody th a").first().click();
            page.locator("[id='signIn:renew']").click();
            page.waitForSelector("#password");
            page.locator("[id='signIn:block']").click();
            page.locator("[id='signIn:block']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(page.locator(".nt-conflict, .nt-notice--warning").count())
                    .as("nobody else was faster")
                    .isZero();
        }
    }
}
