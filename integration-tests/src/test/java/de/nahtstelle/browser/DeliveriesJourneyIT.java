package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An event that its observer cannot read: an administrator sees it fail, tries again, and in the end dismisses it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeliveriesJourneyIT {
    private static final int PATIENCE = 30_000;

    private static final String PUBLISH = """
            with published as (
              insert into kernel.publication
                (id, event, version, payload, ordering_key, person, function, unit, published_at)
              select kernel.uuid7(), 'it.something-happened', 1, '{"thing": "keine Kennung", "number": 1}',
                     kernel.uuid7(), m.person, m.function, m.unit, now()
                from kernel.membership m join kernel.person p on p.id = m.person
               where p.sign_in_name = 'leitung.kam' limit 1
              returning id, ordering_key)
            insert into kernel.delivery (id, publication, observer, ordering_key, state, next_attempt)
            select cast(? as uuid), id, 'it.stubborn', ordering_key, 'PENDING', now() from published
            """;

    /** The eleventh attempt has just failed, and the wait for the last is over. */
    private static final String BEFORE_THE_LAST = """
            update kernel.delivery set attempts = 11, next_attempt = now() where id = cast(? as uuid) and claim is null
            """;

    private final String delivery = UUID.randomUUID().toString();

    @BeforeEach
    void publish() throws SQLException {
        assertThat(write(PUBLISH)).isEqualTo(1);
    }

    @Test
    void anAdministratorDecides() throws SQLException {
        try (Visitor administrator = Visitor.as("administrator")) {
            open(administrator);
            retry(administrator);
            isGivenUp(administrator);
            dismissalWithoutReason(administrator);
            dismissal(administrator);
        }
    }

    private void open(Visitor administrator) {
        Page page = administrator.page();
        page.locator("nav")
                .getByText("Zustellungen", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/deliveries.xhtml*");
        row(page).getByText("fehlgeschlagen, wird wiederholt").waitFor(patiently());
        assertThat(row(page).innerText()).contains("it.something-happened", "JsonbException");
        Look.at(administrator, "deliveries-failed");
        row(page).locator("th a").click();
        page.waitForURL("**/delivery.xhtml*");
        assertThat(page.locator("main").innerText()).contains("Kim Muster", "keine Kennung", "Nächster Versuch");
        assertThat(page.locator("nav [aria-current=page]").allInnerTexts()).containsExactly("Zustellungen");
    }

    private static void retry(Visitor administrator) {
        Page page = administrator.page();
        click(page, "Erneut versuchen");
        page.getByText("Die Zustellung wurde erneut angestoßen.").waitFor();
        assertThat(page.locator(".nt-timeline").innerText()).contains("Zustellung erneut angestoßen", "Nikola Technik");
        page.locator(".nt-case-header")
                .getByText("fehlgeschlagen, wird wiederholt")
                .waitFor(patiently());
        Look.at(administrator, "delivery-retried");
    }

    /** The page hears of it without being reloaded. */
    private void isGivenUp(Visitor administrator) throws SQLException {
        assertThat(write(BEFORE_THE_LAST)).isEqualTo(1);
        Page page = administrator.page();
        page.getByText("Nach zwölf Versuchen aufgegeben.").waitFor(patiently());
        assertThat(page.locator(".nt-case-header").innerText()).contains("aufgegeben");
        Look.at(administrator, "delivery-given-up");
    }

    private static void dismissalWithoutReason(Visitor administrator) {
        Page page = administrator.page();
        page.locator("#reason").fill("   ");
        click(page, "Endgültig verwerfen");
        page.waitForURL("**done=reason-missing*");
        assertThat(page.locator("#reason-error").innerText())
                .isEqualTo("Bitte sagen Sie, warum die Zustellung entfällt.");
        assertThat(page.locator("#reason").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator("#reason").getAttribute("aria-describedby")).isEqualTo("reason-error");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("reason");
        assertThat(page.locator(".nt-case-header").innerText()).contains("aufgegeben");
        Look.at(administrator, "delivery-dismissed-without-reason");
    }

    private void dismissal(Visitor administrator) {
        Page page = administrator.page();
        page.locator("#reason").fill("Die Kennung ist verloren");
        click(page, "Endgültig verwerfen");
        page.getByText("Die Zustellung wurde verworfen.").waitFor();
        assertThat(page.locator(".nt-case-header").innerText()).contains("verworfen");
        assertThat(page.locator(".nt-timeline").innerText())
                .contains("Zustellung verworfen: Die Kennung ist verloren", "Nikola Technik");
        assertThat(page.locator("#reason").count()).as("nothing more to decide").isZero();
        Look.at(administrator, "delivery-dismissed");
        administrator.open("/admin/deliveries.xhtml?filter=GIVEN_UP");
        assertThat(row(page).count()).isZero();
        administrator.open("/admin/deliveries.xhtml?filter=DISMISSED");
        assertThat(row(page).count()).isEqualTo(1);
    }

    private Locator row(Page page) {
        return page.locator(
                "tbody tr", new Page.LocatorOptions().setHas(page.locator("a[href*='id=" + delivery + "']")));
    }

    private static void click(Page page, String button) {
        page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .click();
    }

    private static Locator.WaitForOptions patiently() {
        return new Locator.WaitForOptions().setTimeout(PATIENCE);
    }

    private int write(String sql) throws SQLException {
        try (Connection database = TestDatabase.connect();
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, delivery);
            return statement.executeUpdate();
        }
    }
}
