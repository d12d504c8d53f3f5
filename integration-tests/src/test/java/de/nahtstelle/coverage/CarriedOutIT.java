package de.nahtstelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of clauses say honestly, and in both languages alike, what the portal does. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CarriedOutIT {
    @Test
    void theClausesThatAreFinishedAndNoOthersSayInGermanWhatThePortalDoes() throws SQLException {
        Set<String> finished = ListedClause.all().stream()
                .filter(clause -> clause.toCome().isEmpty())
                .map(ListedClause::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(saying("system_does_de is not null")).isEqualTo(finished);
    }

    @Test
    void whatOneLanguageSaysTheOtherSaysAsWell() throws SQLException {
        assertThat(saying("(system_does_de is null) <> (system_does_en is null)"))
                .isEmpty();
        assertThat(saying("system_does_de is not null and (beyond_source_de is null) <> (beyond_source_en is null)"))
                .isEmpty();
    }

    private static Set<String> saying(String condition) throws SQLException {
        try (Connection database = TestDatabase.connect();
                ResultSet found =
                        database.createStatement().executeQuery("select id from kernel.clause where " + condition)) {
            Set<String> clauses = new TreeSet<>();
            while (found.next()) {
                clauses.add(found.getString(1));
            }
            return clauses;
        }
    }
}
