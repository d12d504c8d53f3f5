package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A finding cannot be mended: the region asks its leads, one declines, the region asks better, and one signs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignedExceptionJourneyIT {
    private static final String NAME = "Journalwerk Ausnahme AG";
    private static final String ASKED = "Das Lager hat keine Anschrift mehr";
    private static final String DECLINED = "Bitte zuerst beim Kunden nachfragen";
    private static final String ASKED_AGAIN = "Der Kunde löst das Lager zum Jahresende auf";
    private static final String SIGNED = "Vertretbar, weil das Lager aufgelöst wird";
    private static final String REASON = "[id='%s:reason']";

    @Test
    @DisplayName("KAM-12: a lead declines once with a reason and then signs, and the records go on with their finding")
    void aLeadDeclinesAndThenSigns() throws SQLException {
        UUID customer = HandbackSample.enter(NAME, "JRN-0106");
        try (Visitor head = Visitor.as("leitung.kam");
                Visitor region = Visitor.as("gkb.sued")) {
            HandbackJourneyIT.open(head, customer, NAME);
            HandbackJourneyIT.announce(head);
            region.open(HandbackJourneyIT.address(head));
            askTooBriefly(region);
            send(region, "signature", ASKED);
            fromHome(head, "Ausnahme für offene Befunde unterschreiben");
            Look.at(head, "handback-signature-to-give");
            send(head, "decline", DECLINED);
            fromHome(region, "Abgelehnte Unterschrift zur Kenntnis nehmen und weiter bereinigen");
            assertThat(region.page().locator("#cleaned").innerText()).contains("Unterschrift abgelehnt", DECLINED);
            Look.at(region, "handback-signature-declined");
            send(region, "signature", ASKED_AGAIN);
            fromHome(head, "Ausnahme für offene Befunde unterschreiben");
            send(head, "exception", SIGNED);
            assertThat(head.page().locator("#cleaned").innerText()).contains("Ausnahme unterschrieben", SIGNED);
            Look.at(head, "handback-signed");
            region.open(HandbackJourneyIT.address(head));
            HandbackJourneyIT.step(region, "cleaning:go", page -> {});
            region.page().getByText("Für Sie ist zurzeit nichts zu tun.").waitFor();
        }
    }

    private static void askTooBriefly(Visitor region) {
        Page page = region.page();
        page.locator("#signature-fold summary").click();
        page.locator(REASON.formatted("signature")).fill("Kurz");
        page.locator("[id='signature:go']").click();
        page.locator("#form-errors").waitFor();
        assertThat(page.locator("[id='signature:reason-error']").innerText()).contains("10");
        assertThat(page.locator(REASON.formatted("signature")).inputValue()).isEqualTo("Kurz");
    }

    private static void send(Visitor visitor, String form, String reason) {
        Page page = visitor.page();
        if (!page.locator(REASON.formatted(form)).isVisible()) {
            page.locator("#" + form + "-fold summary").click();
        }
        page.locator(REASON.formatted(form)).fill(reason);
        page.locator("[id='" + form + ":go']").click();
        page.getByText(reason).first().waitFor();
        assertThat(page.locator(".nt-refusal, #form-errors").count()).isZero();
    }

    private static void fromHome(Visitor visitor, String task) {
        visitor.open("/home.xhtml");
        visitor.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .getByText(task)
                .first()
                .click();
        visitor.page().waitForURL("**/handback.xhtml*");
    }
}
