package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that was refused says so at the top of its page, where the reader then stands, and leads to the fields. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FormErrorsIT {
    private static final String FOCUSED = "() => document.activeElement.id";

    @Test
    void theSummaryHasTheFocusAndLeadsToTheField() {
        try (Visitor administrator = Visitor.as("administrator")) {
            Page page = administrator.open("/staff/new.xhtml").page();
            page.locator("[id='new:go']").click();
            page.locator("#form-errors").waitFor();
            assertThat(page.evaluate(FOCUSED)).isEqualTo("form-errors");
            assertThat(page.locator("#form-errors li").count()).isEqualTo(3);
            page.locator("#form-errors a").first().click();
            assertThat(page.evaluate(FOCUSED)).isEqualTo("new:number");
            Look.at(administrator, "form-errors");
        }
    }

    @Test
    void whatNoValidatorFindsStandsAtItsFieldAndInTheSummary() {
        try (Visitor administrator = Visitor.as("administrator")) {
            Page page = administrator.open("/staff/new.xhtml").page();
            page.locator("[id='new:number']").fill("S-0003");
            page.locator("[id='new:name']").fill("Doppelte Probe");
            page.locator("[id='new:signInName']").fill("doppelte.probe");
            page.locator("[id='new:go']").click();
            assertThat(page.locator("#form-errors").innerText()).contains("Personalnummer: Diese Personalnummer");
            assertThat(page.locator("[id='new:number']").getAttribute("aria-invalid"))
                    .isEqualTo("true");
        }
    }

    @Test
    void aFormThatIsClosedOpensWhenItWasRefused() {
        try (Visitor supervisor = Visitor.as("dienststelle")) {
            Page page = supervisor.open("/staff/people.xhtml").page();
            page.getByText("Toni Beispiel").first().click();
            assertThat(page.locator("[id='give:unit']").isVisible()).isFalse();
            Look.at(supervisor, "person-forms-closed");
            page.locator("#give-fold summary").click();
            page.locator("[id='give:unit']").fill("KAM Vertrieb 1");
            page.locator("[id='give:choose']").click();
            page.locator("[id='giveIn:firstDay']").fill("7. November");
            page.locator("[id='giveIn:go']").click();
            page.locator("#form-errors").waitFor();
            page.locator("[id='giveIn:firstDay']").waitFor();
            assertThat(page.locator("[id='giveIn:firstDay-error']").innerText())
                    .contains(
                            example(page.locator("[id='giveIn:firstDay-hint']").innerText()));
            Look.at(supervisor, "person-form-refused");
        }
    }

    @Test
    void aFilterSaysItsErrorsItself() {
        try (Visitor clerk = Visitor.as("ags.fuerth")) {
            Page page = clerk.open("/organisation/responsible.xhtml").page();
            assertThat(page.evaluate("() => [...document.forms].every(form => form.noValidate"
                            + " || !form.querySelector('[required], [type=date]'))"))
                    .isEqualTo(true);
        }
    }

    private static String example(String hint) {
        return hint.substring(hint.indexOf("TT.MM.JJJJ"));
    }
}
