package de.nahtstelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.portal.TestDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What code says of its legal basis must be what the rulebook of the portal says. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LegalBasisIT {
    @Test
    void everyRuleNamedInCodeIsRegisteredWithItsClause() throws SQLException {
        Set<String> named = LegalBasesOfTheHouse.all()
                .map(basis -> basis.rule() + " " + basis.clause())
                .collect(Collectors.toSet());
        assertThat(registered()).containsAll(named);
    }

    @Test
    void everyRuleHasASentenceAsItsNameInBothLanguages() throws SQLException, IOException {
        Set<String> names = new TreeSet<>();
        for (String rule : registered()) {
            names.add("rule." + rule.substring(0, rule.indexOf(' ')) + ".name");
        }
        assertThat(messages("de")).containsAll(names);
        assertThat(messages("en")).containsAll(names);
    }

    private static Set<String> messages(String language) throws IOException {
        Properties all = new Properties();
        for (String bundle : List.of("kam_", "messages_")) {
            all.load(new StringReader(Files.readString(
                    Path.of("../web/src/main/resources/de/nahtstelle/web", bundle + language + ".properties"))));
        }
        return all.stringPropertyNames();
    }

    private static Set<String> registered() throws SQLException {
        try (Connection database = TestDatabase.connect();
                ResultSet found = database.createStatement()
                        .executeQuery("select rule || ' ' || clause from kernel.rule_basis")) {
            Set<String> rules = new TreeSet<>();
            while (found.next()) {
                rules.add(found.getString(1));
            }
            return rules;
        }
    }
}
