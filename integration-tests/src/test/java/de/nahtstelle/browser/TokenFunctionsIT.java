package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator chooses for which function a machine client works. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokenFunctionsIT {
    @Test
    void functionsStandByTheirNamesInOrder() {
        try (Visitor administrator = Visitor.as("administrator")) {
            administrator.open("/admin/tokens.xhtml");
            List<String> names = administrator
                    .page()
                    .locator("[id='issue:function'] option:not([value=''])")
                    .allInnerTexts();
            assertThat(names)
                    .contains("Leitung KAM", "Großkundenberatung")
                    .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        }
    }
}
