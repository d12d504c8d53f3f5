package de.nahtstelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.MethodDeclaration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A test class with any other name is silently skipped by the build. */
class TestNamesTest {
    private static final Set<String> MARKS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");

    @Test
    void everyFileWithTestsIsNamedSoThatItRuns() {
        assertThat(Sources.in("src/test/java", ".java"))
                .filteredOn(file -> holdsTests(Sources.text(file)))
                .allMatch(file -> runs(file.getFileName().toString()));
    }

    @Test
    void aFileWithTestsUnderAnotherNameIsFound() {
        assertThat(holdsTests("class Checks { @Test void works() {} }")).isTrue();
        assertThat(runs("Checks.java")).isFalse();
    }

    private static boolean holdsTests(String source) {
        return Measure.parse(source).findAll(MethodDeclaration.class).stream()
                .flatMap(method -> method.getAnnotations().stream())
                .anyMatch(annotation -> MARKS.contains(annotation.getNameAsString()));
    }

    private static boolean runs(String fileName) {
        return fileName.endsWith("Test.java") || fileName.endsWith("IT.java");
    }
}
