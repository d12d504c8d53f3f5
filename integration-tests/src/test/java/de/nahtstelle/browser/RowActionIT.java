package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A button in a row means this row, whatever others have done to the list since the page was shown. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RowActionIT {
    private final RowSample sample = new RowSample();

    @BeforeEach
    void enter() throws SQLException {
        sample.enter();
    }

    @Test
    void aTokenIsEndedThoughOneBeforeItIsGone() throws SQLException {
        try (Visitor administrator = Visitor.as("administrator")) {
            administrator.open("/admin/tokens.xhtml");
            sample.endToken("Zeile 1");
            press(administrator.page(), "#end", "Zeile 2");
            assertThat(sample.validTokens()).containsExactly("Zeile 3");
        }
    }

    @Test
    void aTokenIsEndedThoughOneWasIssuedBeforeIt() throws SQLException {
        try (Visitor administrator = Visitor.as("administrator")) {
            administrator.open("/admin/tokens.xhtml");
            sample.issueToken("Zeile 0");
            press(administrator.page(), "#end", "Zeile 2");
            assertThat(sample.validTokens()).containsExactly("Zeile 0", "Zeile 1", "Zeile 3");
        }
    }

    @Test
    void aReceiverIsRemindedThoughAnotherTookOverMeanwhile() throws SQLException {
        try (Visitor monitoring = Visitor.as("monitoring")) {
            monitoring.open("/monitor/seams.xhtml?seam=test.rows");
            sample.close("Übergabe 1");
            press(monitoring.page(), "#seams", "Übergabe 2");
            assertThat(sample.reminded()).containsExactly("Übergabe 2");
        }
    }

    @Test
    @DisplayName("KAM-12: the finding is mended whose button was pressed, though one before it was mended meanwhile")
    void aFindingIsMendedThoughOneBeforeItIsGone() throws SQLException {
        try (Visitor head = Visitor.as("leitung.kam")) {
            head.open("/kam/handback/handback.xhtml?id=" + sample.handback());
            sample.write("91074", "00002");
            press(head.page(), "#findings", "00003");
            assertThat(sample.sitesWithoutPostalCode()).containsExactly("00004");
        }
    }

    @Test
    @DisplayName("KAM-12: Enter in the field of a finding mends no other one")
    void enterPressesNoButtonOfAnotherRow() throws SQLException {
        try (Visitor head = Visitor.as("leitung.kam")) {
            Page page = head.open("/kam/handback/handback.xhtml?id=" + sample.handback())
                    .page();
            page.locator("input[name^='value-']").last().fill("91074");
            page.keyboard().press("Enter");
            head.open("/home.xhtml");
            assertThat(sample.sitesWithoutPostalCode()).containsExactly("00002", "00003", "00004");
        }
    }

    @Test
    @DisplayName("KAM-12: the value the button showed is refused when the finding no longer allows it")
    void whatTheButtonShowedIsWhatCounts() throws SQLException {
        UUID handback = sample.handback();
        try (Visitor head = Visitor.as("leitung.kam")) {
            Page page = head.open("/kam/handback/handback.xhtml?id=" + handback).page();
            Locator button = row(page, "#findings", "00003").locator("button[name=mend][value^=POSTAL]");
            button.evaluate("button => button.value = button.value.replace('91074', '00000')");
            button.click();
            page.locator(".nt-refusal").waitFor();
            assertThat(sample.sitesWithoutPostalCode()).contains("00003");
        }
    }

    private static void press(Page page, String form, String row) {
        row(page, form, row).locator("button").first().click();
        page.waitForLoadState();
    }

    private static Locator row(Page page, String form, String text) {
        return page.locator(form + " tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
