package de.nahtstelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Pattern NAME = Pattern.compile("`(?:[\\w.]+\\.)?(\\w+)`");
    private static final Pattern CODE_COLUMN = Pattern.compile("^\\|[^|]*\\|([^|]*)\\|");
    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");
    private static final String BUILT = Stream.of(
                    Sources.in("src/main/java", ".java"),
                    Sources.in("src/main/resources", ".sql"),
                    Sources.in("src/main/resources", ".csv"))
            .flatMap(List::stream)
            .map(Sources::text)
            .collect(Collectors.joining("\n"));

    @Test
    void everyNameThatIsNotPlannedStandsInTheCode() {
        assertThat(notBuilt(Sources.text(GLOSSARY))).isEmpty();
    }

    @Test
    void aNameThatStandsNowhereIsFound() {
        String row = "| Unsinn | `NameThat%s` | means nothing |".formatted("StandsNowhere");
        assertThat(notBuilt(row)).containsExactly("NameThatStandsNowhere");
    }

    @Test
    void aPlannedNameMayStandNowhere() {
        assertThat(notBuilt("| Unsinn | *planned* `StillToCome` | comes |")).isEmpty();
    }

    @Test
    void aPlannedSectionMayStandNowhere() {
        assertThat(notBuilt("| a | `Audit` | built |\n## X (planned)\n| Unsinn | `StillToCome` | comes |"))
                .isEmpty();
    }

    private static List<String> notBuilt(String glossary) {
        return Pattern.compile("^## ", Pattern.MULTILINE)
                .splitAsStream(glossary)
                .filter(section -> !section.lines().findFirst().orElse("").endsWith("(planned)"))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("| ") && !line.contains("*planned*"))
                .flatMap(line -> CODE_COLUMN.matcher(line).results())
                .flatMap(column -> NAME.matcher(column.group(1)).results())
                .map(GlossaryTest::lastPart)
                .filter(name ->
                        !Pattern.compile("\\b" + name + "\\b").matcher(BUILT).find())
                .toList();
    }

    private static String lastPart(MatchResult name) {
        return name.group(1);
    }
}
