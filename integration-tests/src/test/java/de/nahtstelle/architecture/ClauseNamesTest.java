package de.nahtstelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which clause governs a rule on a day is data: code names the rule, and the clause only beside it. */
class ClauseNamesTest {
    private static final Pattern ALONE =
            Pattern.compile("(?<!clause = )\"[A-Z]{3}-[0-9]{2}\"(?!, \"[a-z]+\\.[a-z-]+\")");

    @Test
    void noCodeNamesAClauseWithoutItsRule() {
        assertThat(Sources.in("src/main/java", ".java"))
                .isNotEmpty()
                .filteredOn(file -> ALONE.matcher(Sources.text(file)).find())
                .isEmpty();
    }

    @Test
    void aClauseAloneWouldBeFound() {
        assertThat(ALONE.matcher("audit.record(actor, subject, action, \"KAM-10\", details)")
                        .find())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@LegalBasis(rule = RULE, clause = \"KAM-10\")",
                "CLEANED(\"KAM-12\", \"kam.clean-before-handover\")"
            })
    void aClauseBesideItsRuleIsAllowed(String code) {
        assertThat(ALONE.matcher(code).find()).isFalse();
    }
}
