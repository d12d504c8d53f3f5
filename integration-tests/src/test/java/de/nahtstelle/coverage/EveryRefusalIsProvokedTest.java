package de.nahtstelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.architecture.Sources;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that refuses has words for it in both languages, and a test that names the rule when it has refused. */
class EveryRefusalIsProvokedTest {
    private static final String TESTS = Sources.in("src/test/java", ".java").stream()
            .filter(file -> !file.toString().contains("/coverage/"))
            .map(Sources::text)
            .collect(Collectors.joining());

    static Set<String> refusing() {
        return RuleWords.rulesWith("refused", "de");
    }

    @ParameterizedTest
    @MethodSource("refusing")
    void aTestNamesTheRule(String rule) {
        assertThat(TESTS.contains('"' + rule + '"')).as(rule).isTrue();
    }

    @Test
    void everyRefusalSaysWhatWouldChangeItInBothLanguages() {
        assertThat(RuleWords.rulesWith("change", "de")).isEqualTo(refusing());
        assertThat(RuleWords.rulesWith("change", "en")).isEqualTo(refusing());
        assertThat(RuleWords.rulesWith("refused", "en")).isEqualTo(refusing());
    }
}
