package de.nahtstelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeTest {
    private static final int MEDIAN_OF_FILES = 60;
    private static final int USUAL_METHOD = 12;
    private static final int LONGEST_METHOD = 40;
    private static final double SHARE_OF_USUAL_METHODS = 0.9;

    private final List<Path> files = Sources.in("src/main/java", ".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .toList();
    private final List<Measure> methods = files.stream()
            .flatMap(file -> Measure.ofMethods(Sources.text(file)).stream())
            .toList();

    @Test
    void halfOfTheFilesHaveAtMost60Lines() {
        List<Integer> lines = files.stream()
                .map(file -> Measure.ofFile(file.toString(), Sources.text(file)).lines())
                .sorted()
                .toList();
        assertThat(lines.get(lines.size() / 2)).isLessThanOrEqualTo(MEDIAN_OF_FILES);
    }

    @Test
    void nineMethodsInTenHaveAtMost12Lines() {
        assertThat(longerThan(USUAL_METHOD))
                .as("methods of more than 12 lines, of %d", methods.size())
                .hasSizeLessThanOrEqualTo((int) (methods.size() * (1 - SHARE_OF_USUAL_METHODS)));
    }

    @Test
    void noMethodHasMoreThan40Lines() {
        assertThat(longerThan(LONGEST_METHOD)).isEmpty();
    }

    @Test
    void aMethodOfThreeLinesIsMeasuredAsThreeWhateverStandsAboveIt() {
        String source = """
                class Sample {
                    /** A comment. */
                    @Override
                    public String toString() {
                        return "x";
                    }
                }
                """;
        assertThat(Measure.ofMethods(source)).containsExactly(new Measure("Sample.toString", 3));
    }

    @Test
    void aMethodOf41LinesWouldBeFound() {
        String source = "class Sample { void tooLong() {\n" + "int i;\n".repeat(39) + "} }";
        assertThat(Measure.ofMethods(source)).anyMatch(method -> method.lines() > LONGEST_METHOD);
    }

    private List<Measure> longerThan(int lines) {
        return methods.stream().filter(method -> method.lines() > lines).toList();
    }
}
