package de.nahtstelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every rule of the house can say why it refuses; the few that never do are known. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RulesThatNeverRefuseIT {
    /** Deadlines, entries of the register, and what is held by sight or shown. */
    private static final Set<String> NEVER = Set.of(
            "kam.acknowledgement-escalates",
            "kam.addendum-read-within",
            "kam.agree-within",
            "kam.announcement-lists-data",
            "kam.caretaker-named-within",
            "kam.contact-stale-after",
            "kam.new-site-read-within",
            "kam.remarks-while-offered",
            "kam.sender-acts-within",
            "kam.support-after-handback",
            "kam.take-over-within",
            "kam.trio",
            "kam.two-lines-of-supervision",
            "kam.withdrawal-read-within",
            "kernel.absence-has-cover",
            "kernel.agency-of-place",
            "kernel.functions-by-unit",
            "kernel.register-anv",
            "kernel.register-bak",
            "kernel.register-kam",
            "kernel.register-krm",
            "kernel.register-soc",
            "kernel.two-lines-of-supervision");

    @Test
    void everyOtherRuleHasWordsForItsRefusal() throws SQLException {
        Set<String> silent = registered();
        silent.removeAll(RuleWords.rulesWith("refused", "de"));
        assertThat(silent).isEqualTo(NEVER);
    }

    private static Set<String> registered() throws SQLException {
        try (Connection database = TestDatabase.connect();
                ResultSet found = database.createStatement().executeQuery("select rule from kernel.rule_basis")) {
            Set<String> rules = new TreeSet<>();
            while (found.next()) {
                rules.add(found.getString(1));
            }
            return rules;
        }
    }
}
