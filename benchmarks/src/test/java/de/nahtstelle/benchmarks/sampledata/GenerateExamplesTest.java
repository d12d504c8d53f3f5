package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "large-customers.csv",
                "large-customers-with-errors.csv",
                "job-offers.csv",
                "job-offers-with-errors.csv"
            })
    void writesTheExamplesThatLieInTheProject(String name, @TempDir Path target) throws IOException {
        GenerateExamples.main("20221107", "520", "4000", "50000", target.toString());
        assertThat(target.resolve(name)).hasSameBinaryContentAs(EXAMPLES.resolve(name));
    }

    @Test
    void writesAsManyRowsAsWanted(@TempDir Path target) throws IOException {
        GenerateExamples.main("5", "80", "300", "700", target.toString());
        assertThat(lines(target, "large-customers.csv")).hasSize(301);
        assertThat(lines(target, "job-offers.csv")).hasSize(701);
        assertThat(lines(target, "job-offers-with-errors.csv")).hasSize(31);
    }

    @Test
    void theRowsWithErrorsAreWrongInTheWayTheySay(@TempDir Path target) throws IOException {
        GenerateExamples.main("20221107", "520", "4000", "0", target.toString());
        List<String> lines = lines(target, "large-customers-with-errors.csv");
        assertThat(lines.get(14)).as("its own parent").matches("(433A000037;).*;\\1.*");
        assertThat(lines.get(17)).as("right").contains(";WEST;");
        assertThat(lines.get(19)).as("another region").contains(";NORD;");
        assertThat(lines.get(20)).as("the same again").isEqualTo(lines.get(17));
    }

    private static List<String> lines(Path target, String name) throws IOException {
        return Files.readAllLines(target.resolve(name));
    }
}
