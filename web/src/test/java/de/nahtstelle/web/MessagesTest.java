package de.nahtstelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/de/nahtstelle/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern REGISTERED =
            Pattern.compile("<base-name>de\\.nahtstelle\\.web\\.([a-zA-Z]+)</base-name>\\s*<var>([a-zA-Z]+)</var>");

    /** Messages of the server that we say in our words. */
    private static final String OF_FACES = "jakarta.faces.";

    static List<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_de.properties"))
                    .map(name -> name.replace("_de.properties", ""))
                    .toList();
        }
    }

    static List<MatchResult> registered() throws IOException {
        return REGISTERED
                .matcher(Files.readString(PAGES.resolve("WEB-INF/faces-config.xml")))
                .results()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void germanAndEnglishHaveTheSameKeys(String area) throws IOException {
        assertThat(read(area, "en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(area, "de").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noMessageIsEmpty(String area) throws IOException {
        assertThat(read(area, "de").values()).doesNotContain("");
        assertThat(read(area, "en").values()).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("registered")
    void everyKeyThatAPageNamesHasAMessage(MatchResult bundle) throws IOException {
        assertThat(read(bundle.group(1), "de").stringPropertyNames()).containsAll(keysInPages(bundle.group(2)));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyKindOfTaskHasAWordForSeveralOfIt(String area) throws IOException {
        assertThat(keys(area, "de"))
                .containsAll(keys(area, "de").stream()
                        .filter(key -> key.startsWith("workItem."))
                        .map(key -> key.replace("workItem.", "workItems."))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noKeyStandsTwice(String area) throws IOException {
        assertThat(keys(area, "de")).doesNotHaveDuplicates();
        assertThat(keys(area, "en")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyMessageIsAskedForByAPageOrByCode(String area) throws IOException {
        Words house = Words.ofTheHouse();
        assertThat(keys(area, "de"))
                .filteredOn(key -> !key.startsWith(OF_FACES))
                .allMatch(house::askFor);
    }

    @Test
    void aKeyThatNobodyAsksForIsFound() {
        Words page = Words.of("texts.of('figure.'.concat(kind)); String KIND = \"kam.open-decisions\"; 'signIn.name'");
        assertThat(page.askFor("figure.kam.open-decisions")).isTrue();
        assertThat(page.askFor("signIn.name")).isTrue();
        assertThat(page.askFor("figure.kam.late-handbacks")).isFalse();
        assertThat(page.askFor("signIn.intro")).isFalse();
    }

    @Test
    void bundlesAreRegistered() throws IOException {
        assertThat(registered()).isNotEmpty();
    }

    private static Set<String> keysInPages(String variable) throws IOException {
        Pattern use = Pattern.compile("\\b" + variable + "\\['([^']+)'\\]");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                use.matcher(Files.readString(page)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    private static List<String> keys(String area, String language) throws IOException {
        return Files.readAllLines(BUNDLES.resolve(area + "_" + language + ".properties")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static Properties read(String area, String language) throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(BUNDLES.resolve(area + "_" + language + ".properties"))) {
            messages.load(file);
        }
        return messages;
    }
}
