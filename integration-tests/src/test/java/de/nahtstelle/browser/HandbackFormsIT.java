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

/** What is missing or wrong in a form of a handback is said in the portal's own words, where it belongs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HandbackFormsIT {
    private static final String FOCUSED = "() => document.activeElement.id";
    private static final String MISSING = "[name^='value-POSTAL_CODE_MISSING']";
    private static final String WITH = "[id='choice:chosenWith']";

    @Test
    @DisplayName("KAM-09: an empty choice names all that is missing, in the order of the form, and leads there")
    void anEmptyChoiceNamesAllThatIsMissing() throws SQLException {
        try (Visitor head = HandbackJourneyIT.atCaseOf(HandbackSample::enter, "Journalwerk Leer AG", "JRN-0107")) {
            Page page = head.page();
            page.locator("[id='point-wish-documented']").check();
            page.locator("[id='choice:go']").click();
            page.locator("#form-errors").waitFor();
            assertThat(page.evaluate(FOCUSED)).isEqualTo("form-errors");
            assertThat(page.locator("#form-errors a").allInnerTexts())
                    .containsExactly(
                            "Gewünschte Betreuung",
                            "Tag der Wahl",
                            "Ansprechperson beim Kunden",
                            "Dem Kunden wurden beide Wege der Betreuung erklärt");
            assertThat(page.locator("[id='point-wish-documented']").isChecked()).isTrue();
            assertThat(page.locator("fieldset:has([name=point]) legend").innerText())
                    .isEqualTo("Checkliste (Pflichtfeld)");
            page.locator("#form-errors a").first().click();
            assertThat(page.evaluate(FOCUSED)).isEqualTo("care-central");
            Look.at(head, "handback-choice-incomplete");
        }
    }

    @Test
    @DisplayName("KAM-09: an agency is written by name; what names none is said at its site")
    void anAgencyIsWrittenByName() throws SQLException {
        try (Visitor head =
                HandbackJourneyIT.atCaseOf(HandbackSample::enterInTwoDistricts, "Journalwerk Namen AG", "JRN-0108")) {
            DecentralJourneyIT.choose(head);
            Page page = head.page();
            write(page, "00003", "Nürnber");
            write(page, "00004", "");
            page.locator("[id='receivers:go']").click();
            page.locator("#form-errors").waitFor();
            assertThat(page.locator("#receivers").innerText())
                    .contains("AA Nürnberg – 735", "Bitte nennen Sie eine Agentur.");
            Look.at(head, "handback-receivers-unclear");
            write(page, "00003", "Nürnberg");
            write(page, "00004", "843");
            page.locator("[id='receivers:reason']").fill("Nürnberg betreut das Werk bereits");
            HandbackJourneyIT.step(head, "receivers:go", ready -> {});
            assertThat(page.locator("#facts").innerText()).contains("(735)", "(843)", "(729)");
        }
    }

    @Test
    @DisplayName("KAM-12: as long as the records are not being cleaned nobody is told that they are clean")
    void nothingIsCleanBeforeItWasChecked() throws SQLException {
        try (Visitor head =
                HandbackJourneyIT.atCaseOf(HandbackSample::enterWithOneSite, "Journalwerk Rein AG", "JRN-0143")) {
            Locator findings = head.page().locator("#findings-fold");
            findings.locator("summary").click();
            assertThat(findings.innerText())
                    .contains("Befunde: noch nicht geprüft", "Als Nächstes steht an: Wahl des Kunden erfassen")
                    .doesNotContain("keine offen");
            Look.at(head, "handback-not-checked");
            HandbackJourneyIT.announce(head);
            assertThat(findings.innerText()).contains("Befunde: keine offen").doesNotContain("noch nicht geprüft");
        }
    }

    @Test
    @DisplayName("KAM-09: where one site or one agency is meant, the page speaks of one")
    void oneSiteIsSpokenOfAsOne() throws SQLException {
        try (Visitor head =
                HandbackJourneyIT.atCaseOf(HandbackSample::enterWithOneSite, "Journalwerk Einzel AG", "JRN-0144")) {
            Locator task = head.page().locator("[aria-labelledby=next]");
            assertThat(task.innerText())
                    .contains("Dezentral durch die Agentur am Standort")
                    .doesNotContain("Standorten");
            DecentralJourneyIT.choose(head);
            assertThat(task.innerText())
                    .contains("Bitte bestätigen Sie die Agentur für den Standort.")
                    .doesNotContain("für jeden Standort");
            assertThat(task.locator("[id='receivers:go']").inputValue()).isEqualTo("Agentur bestätigen");
        }
    }

    @Test
    @DisplayName("KAM-10: a step that cannot be done yet is no warning, and says after which step it can be")
    void aLaterStepIsNoWarning() throws SQLException {
        try (Visitor head = HandbackJourneyIT.atCaseOf(HandbackSample::enter, "Journalwerk Später AG", "JRN-0145")) {
            Locator later = head.page().locator(".nt-step--blocked");
            assertThat(later.allInnerTexts()).hasSize(6).allMatch(text -> text.contains("erst nach Schritt"));
            assertThat(later.locator(".nt-badge--neutral").count()).isEqualTo(6);
            assertThat(head.page().locator(".nt-steps .nt-badge--warning").count())
                    .isZero();
        }
    }

    @Test
    @DisplayName("KAM-10: whoever sends a form after somebody else has done the step is told so")
    void aFormThatComesTooLateIsTold() throws SQLException {
        try (Visitor head = HandbackJourneyIT.atCaseOf(HandbackSample::enter, "Journalwerk Spät AG", "JRN-0109");
                Visitor region = Visitor.as("gkb.sued")) {
            region.open(HandbackJourneyIT.address(head));
            region.page().locator(WITH).fill("Geschäftsführung");
            DecentralJourneyIT.choose(head);
            region.page().locator("[id='choice:go']").click();
            region.page()
                    .getByText("Die Rückführung wurde inzwischen geändert.")
                    .waitFor();
            assertThat(region.page().locator("#facts").innerText()).contains("Personalleitung");
            assertThat(region.page().locator("main").innerText())
                    .contains("Es wurde nicht gespeichert", "Geschäftsführung");
        }
    }

    @Test
    @DisplayName("KAM-12: who mends by hand without a value is told at the field which one, and led there")
    void aMendWithoutValueNamesItsField() throws SQLException {
        try (Visitor head = HandbackJourneyIT.atCaseOf(HandbackSample::enter, "Journalwerk Feld AG", "JRN-0140")) {
            Page page = head.page();
            page.locator("#findings-fold > summary").click();
            mend(page, "");
            page.locator("#form-errors").waitFor();
            assertThat(page.locator("#form-errors").innerText())
                    .contains("Andere Postleitzahl 00002 Lager", "vorhandene Postleitzahl mit fünf Ziffern");
            page.locator("#form-errors a").click();
            assertThat(String.valueOf(page.evaluate(FOCUSED))).startsWith("value-POSTAL_CODE_MISSING:");
        }
    }

    @Test
    @DisplayName("KAM-12: a value that mends nothing stays in its field, which says why, by which clause and receipt")
    void aValueThatMendsNothingIsSaidAtItsField() throws SQLException {
        try (Visitor head = HandbackJourneyIT.atCaseOf(HandbackSample::enter, "Journalwerk Wert AG", "JRN-0141")) {
            Page page = head.page();
            page.locator("#findings-fold > summary").click();
            mend(page, "00001");
            page.locator("#form-errors").waitFor();
            assertThat(page.locator("#findings .nt-field__error").innerText())
                    .contains("„00001“ behebt den Befund nicht.", "KAM-12", "Nachweis");
            assertThat(page.locator(MISSING).inputValue()).isEqualTo("00001");
            assertThat(page.locator(".nt-refusal").count()).isZero();
            Look.at(head, "handback-mend-wrong");
        }
    }

    @Test
    @DisplayName("KAM-12: the findings stay open after a merge of sites, and after it was undone")
    void theFoldStaysOpen() throws SQLException {
        UUID customer = HandbackSample.enterInTwoDistricts("Journalwerk Falte AG", "JRN-0142");
        HandbackSample.moveTo(customer, "00004", "Isarweg 2");
        try (Visitor head = Visitor.as("leitung.kam")) {
            HandbackJourneyIT.open(head, customer, "Journalwerk Falte AG");
            Page page = head.page();
            assertThat(page.locator("#findings-fold[open]").count()).isZero();
            page.locator("#findings-fold > summary").click();
            page.locator("#findings [name=mend][value^=DUPLICATE_SITE]").click();
            page.locator("#findings-fold[open] [name=unmerge]").click();
            page.locator("#findings-fold[open] [name=mend][value^=DUPLICATE_SITE]")
                    .waitFor();
        }
    }

    private static void mend(Page page, String code) {
        page.locator(MISSING).fill(code);
        page.locator("#findings tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator(MISSING)))
                .locator("[name=mendByHand]")
                .click();
    }

    private static void write(Page page, String site, String agency) {
        page.getByLabel("Agentur " + site, new Page.GetByLabelOptions().setExact(true))
                .fill(agency);
    }
}
