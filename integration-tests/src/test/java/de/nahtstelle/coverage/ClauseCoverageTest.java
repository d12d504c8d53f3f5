package de.nahtstelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.architecture.Sources;
import de.nahtstelle.kernel.directive.LegalBasis;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A clause counts as carried out when code says so with {@link LegalBasis} and a test names it. */
class ClauseCoverageTest {
    private static final Set<String> WITH_CODE =
            LegalBasesOfTheHouse.all().map(LegalBasis::clause).collect(Collectors.toSet());
    private static final Set<String> WITH_TEST = Sources.in("src/test/java", ".java").stream()
            .flatMap(file -> ClausesOfTests.in(Sources.text(file)).stream())
            .collect(Collectors.toSet());

    static Stream<ListedClause> finished() {
        return ListedClause.all().stream().filter(clause -> clause.toCome().isEmpty());
    }

    static Stream<ListedClause> toCome() {
        return ListedClause.all().stream().filter(clause -> !clause.toCome().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("finished")
    void aFinishedClauseHasCodeAndTest(ListedClause clause) {
        assertThat(WITH_TEST).as("clauses named by tests").contains(clause.id());
        if (!clause.register()) {
            assertThat(WITH_CODE).as("clauses with code").contains(clause.id());
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("toCome")
    void aClauseToComeIsNotCoveredYet(ListedClause clause) {
        assertThat(WITH_TEST.contains(clause.id()) && (clause.register() || WITH_CODE.contains(clause.id())))
                .as("%s has code and test: take the reason out of clauses.csv", clause.id())
                .isFalse();
    }

    @Test
    void codeNamesOnlyClausesOfTheRegister() {
        assertThat(ListedClause.ids()).containsAll(WITH_CODE);
    }

    @Test
    void aTestNamesAClauseByItsMethodOrDisplayNameButNotByAComment() {
        String source = """
                class Sample {
                    /** Speaks of KAM-03. */
                    @Test void kam02Limits() {}
                    @Test @DisplayName("KAM-05: a trio") void trio() {}
                    void notATestOfKAM_09() {}
                }
                """;
        assertThat(ClausesOfTests.in(source)).containsExactly("KAM-02", "KAM-05");
    }
}
