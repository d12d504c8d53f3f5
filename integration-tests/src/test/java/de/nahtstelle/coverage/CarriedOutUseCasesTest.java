package de.nahtstelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.nahtstelle.architecture.Sources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code carried-out.csv} promises of use cases in which whoever guesses comes to nothing: a test does each. */
class CarriedOutUseCasesTest {
    private static final String HOUSE = "de.nahtstelle.";
    private static final String TESTS = HOUSE + "it";
    private static final JavaClasses IN_THE_CONTAINER = new ClassFileImporter().importPackages(TESTS);

    @Test
    void everyTestNamedCarriesOutTheUseCaseItIsNamedFor() {
        List<String> rows = rows("carried-out.csv").toList();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(carriesOut(cell(row, 1), cell(row, 0)))
                        .as(row)
                        .isTrue());
    }

    @Test
    void everyUseCaseIsOneOfTheHouse() {
        assertThat(rows("carried-out.csv").map(row -> cell(row, 0)))
                .doesNotHaveDuplicates()
                .isSubsetOf(rows("use-cases.csv").map(row -> cell(row, 0)).toList());
    }

    @Test
    void aTestThatDoesSomethingElseIsFound() {
        String agreeing = "kam.handback.AgreeingToHandback.agree";
        assertThat(carriesOut("LiveSightIT.onlyWhoSeesTheHandbackHearsOfIt", agreeing))
                .isTrue();
        assertThat(carriesOut("LiveSightIT.listsAreFreeAndAnUnknownKindOfCaseIsNot", agreeing))
                .isFalse();
        assertThat(carriesOut("LiveSightIT.noSuchTest", agreeing)).isFalse();
    }

    private static Stream<String> rows(String table) {
        return Sources.in("src/test/resources", "/" + table).stream()
                .flatMap(file -> Sources.text(file).lines().skip(1));
    }

    private static String cell(String row, int number) {
        return row.split(",", -1)[number];
    }

    private static boolean carriesOut(String test, String useCase) {
        return IN_THE_CONTAINER.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Test.class))
                .filter(method -> test.equals(method.getOwner().getSimpleName() + "." + method.getName()))
                .anyMatch(method -> calls(method, HOUSE + useCase, new HashSet<>()));
    }

    /** Directly, or through a method of the tests that it calls. */
    private static boolean calls(JavaCodeUnit code, String useCase, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && code.getAccessesFromSelf().stream()
                        .anyMatch(
                                access -> useCase.equals(access.getTargetOwner().getName() + "." + access.getName())
                                        || next(access).anyMatch(called -> calls(called, useCase, seen)));
    }

    private static Stream<JavaCodeUnit> next(JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(called -> called.getOwner().getPackageName().startsWith(TESTS));
    }
}
