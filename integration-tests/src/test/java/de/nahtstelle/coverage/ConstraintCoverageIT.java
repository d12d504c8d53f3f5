package de.nahtstelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.architecture.Sources;
import de.nahtstelle.portal.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the database guarantees is tried by a test that names the constraint: unique, exclusion and check constraints,
 * unique indexes, and what triggers raise. Primary keys and foreign keys are left out; few of them say more than that a
 * row is itself.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConstraintCoverageIT {
    private static final String GUARANTEES = """
            with ours as (select oid from pg_namespace
                           where nspname !~ '^pg_' and nspname not in ('information_schema', 'public'))
            select conname from pg_constraint where connamespace in (select oid from ours) and contype in ('u', 'x', 'c')
             union
            select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid
             where i.relnamespace in (select oid from ours) and x.indisunique and not x.indisprimary
             union
            select raised[1] from pg_proc p, regexp_matches(p.prosrc, 'constraint = ''(\\w+)''', 'g') raised
             where p.pronamespace in (select oid from ours)
            """;
    private static final Path LEFT_OUT = Path.of("src/test/resources/guarantees/without-test.csv");

    @Test
    void everyGuaranteeOfTheDatabaseIsNamedByATestOrLeftOutForAReason() throws Exception {
        Set<String> named = named();
        Set<String> untried = guarantees().stream()
                .filter(constraint -> !named.contains(constraint))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(untried).isEqualTo(leftOut());
    }

    @Test
    void theCatalogueKnowsGuaranteesOfEachKind() throws SQLException {
        assertThat(guarantees())
                .contains(
                        "site_number_uq",
                        "membership_once_at_a_time",
                        "absence_order_ck",
                        "responsibility_followed_once",
                        "key_account_limit");
    }

    private static Set<String> guarantees() throws SQLException {
        try (Connection database = TestDatabase.connect();
                ResultSet found = database.createStatement().executeQuery(GUARANTEES)) {
            Set<String> names = new TreeSet<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    /** Every word of the tests and of their lists of statements; this class does not count. */
    private static Set<String> named() throws Exception {
        Stream<String> tests = Sources.in("src/test/java", ".java").stream()
                .filter(file -> !file.endsWith("ConstraintCoverageIT.java"))
                .map(Sources::text);
        Stream<String> lists = Stream.of("once.properties", "never.properties")
                .map(LEFT_OUT::resolveSibling)
                .map(Sources::text);
        return Stream.concat(tests, lists)
                .flatMap(text -> Arrays.stream(text.split("\\W+")))
                .collect(Collectors.toSet());
    }

    private static Set<String> leftOut() throws Exception {
        List<String> lines = Files.readAllLines(LEFT_OUT);
        return lines.stream().skip(1).map(line -> line.split(",", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }
}
