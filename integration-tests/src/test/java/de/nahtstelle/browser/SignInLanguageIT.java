package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** At the door: a browser that prefers English shows the page so, and whoever reads German sees the way to it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInLanguageIT {
    private static final int TELEPHONE_WIDTH = 390;
    private static final int TELEPHONE_HEIGHT = 844;

    @Test
    @DisplayName("the other language is offered where everybody sees it, without scrolling")
    void theOtherLanguageIsInSight() {
        try (Visitor guest = Visitor.anonymous(Locale.UK)) {
            Page page = guest.page();
            page.setViewportSize(TELEPHONE_WIDTH, TELEPHONE_HEIGHT);
            Locator german = page.getByText("Deutsch");
            assertThat(german.boundingBox().y).isLessThan(TELEPHONE_HEIGHT / 4.0);
            Look.at(guest, "sign-in-in-english");
            german.click();
            page.getByText("Anmelden").first().waitFor();
            assertThat(page.getByText("English").count()).isEqualTo(1);
        }
    }
}
