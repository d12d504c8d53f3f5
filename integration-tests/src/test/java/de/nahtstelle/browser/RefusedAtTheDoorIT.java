package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is refused at the door reads in one sentence what the function does not allow, and who can do it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RefusedAtTheDoorIT {
    @Test
    @DisplayName("KAM-07: a refusal names what is missing, who can do it, and who gives functions")
    void aRefusalNamesWhoCan() {
        assertThat(lead("ags.fuerth", "/admin/tokens.xhtml", Locale.GERMANY))
                .isEqualTo("Mit der Funktion „AG-S“ geht das nicht: Maschinenzugänge ausstellen und beenden."
                        + " Das können: Administration.");
    }

    @Test
    @DisplayName("KAM-07: where one of several permissions is enough, everybody who holds one is named")
    void aRefusalNamesAllWhoCan() {
        assertThat(lead("administrator", "/kam/handback/handbacks.xhtml", Locale.GERMANY))
                .contains(
                        "Großkunden der eigenen Agentur sehen oder alle Großkunden sehen",
                        "AG-S",
                        "Leitung KAM",
                        "Monitoring");
    }

    @Test
    @DisplayName("KAM-07: the refusal is said in English, too")
    void theRefusalInEnglish() {
        assertThat(lead("ags.fuerth", "/admin/tokens.xhtml", Locale.UK))
                .contains("does not allow this: issue and end machine access");
    }

    private static String lead(String user, String path, Locale language) {
        try (Visitor visitor = Visitor.as(user, language)) {
            visitor.open(path);
            visitor.asExpected();
            Look.at(visitor, "refused-" + user);
            return visitor.page().locator(".nt-lead").innerText();
        }
    }
}
