package de.nahtstelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A number that is named stands in a message with both forms of its word, as in <q>{n|Befund|Befunde}</q>. Without them only a word
 * may follow that reads the same with one.
 */
class NumbersInMessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/de/nahtstelle/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Set<String> NUMBERS = Set.of(
            "active",
            "agencies",
            "answered",
            "changesRead",
            "days",
            "findings",
            "first",
            "largest",
            "last",
            "least",
            "length",
            "less",
            "limit",
            "met",
            "more",
            "most",
            "n",
            "open",
            "openFindings",
            "openPlaces",
            "pointsOpen",
            "reminders",
            "sites",
            "smallest",
            "strangeSites",
            "total");
    /** Texts, days, and numbers that are names, as that of a line or a step. */
    private static final Set<String> OTHERS = Set.of(
            "after",
            "again",
            "anew",
            "action",
            "agency",
            "agreedAt",
            "agreedBy",
            "at",
            "before",
            "by",
            "care",
            "choice",
            "choiceBefore",
            "candidates",
            "chosenOn",
            "chosenOnBefore",
            "columns",
            "confirmedAgency",
            "contactPerson",
            "cover",
            "customer",
            "day",
            "earliest",
            "lastNumber",
            "lastReminder",
            "line",
            "fact",
            "finding",
            "from",
            "freeNumber",
            "function",
            "holders",
            "issued",
            "latest",
            "missing",
            "missingRoles",
            "nextNumber",
            "of",
            "permission",
            "points",
            "possibleOn",
            "person",
            "range",
            "reason",
            "receiver",
            "record",
            "records",
            "remarks",
            "responsible",
            "since",
            "rightPlace",
            "site",
            "sitesBeside",
            "sitesWithoutAgency",
            "step",
            "stepNumber",
            "takenOverAt",
            "takenOverBy",
            "team",
            "to",
            "unit",
            "value",
            "wrongFact");

    private static final Map<String, Set<String>> SAME_WITH_ONE = Map.of(
            "de", Set.of("von", "bis", "und", "Zeichen", "weitere", "offen"),
            "en", Set.of("of", "to", "and", "more", "open"));
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(\\|[^}]*)?}");
    private static final Pattern WORD_AFTER = Pattern.compile("\\{(\\w+)} +(\\p{L}+)");
    private static final Pattern NUMBER_THEN_MESSAGE =
            Pattern.compile("format\\.(?:number|count)\\([^#]*}\\s*#\\{(?!empty)\\w+\\[");

    static List<Path> bundles() throws IOException {
        return files(BUNDLES, ".properties");
    }

    static List<Path> pages() throws IOException {
        return files(PAGES, ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theWordAfterANumberHasBothForms(Path bundle) throws IOException {
        Set<String> allowed = SAME_WITH_ONE.getOrDefault(language(bundle), Set.of());
        assertThat(WORD_AFTER.matcher(Files.readString(bundle)).results())
                .filteredOn(found -> isNumber(found.group(1)))
                .filteredOn(found -> !allowed.contains(found.group(2)))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void ofEveryFactItIsKnownWhetherItIsANumber(Path bundle) throws IOException {
        assertThat(PLACE.matcher(Files.readString(bundle)).results().map(found -> found.group(1)))
                .filteredOn(name -> !isNumber(name) && !Character.isDigit(name.charAt(0)))
                .isSubsetOf(OTHERS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPagePutsAWordOfOneFormBehindANumber(Path page) throws IOException {
        assertThat(NUMBER_THEN_MESSAGE.matcher(Files.readString(page)).results().map(MatchResult::group))
                .filteredOn(found -> !found.contains("msg["))
                .isEmpty();
    }

    @Test
    void aWordOfOneFormWouldBeFound() {
        assertThat(WORD_AFTER.matcher("{open} Befunde").find()).isTrue();
        assertThat(WORD_AFTER.matcher("{open|Befund|Befunde} offen").find()).isFalse();
        assertThat(NUMBER_THEN_MESSAGE
                        .matcher("#{format.number(page.rate)} #{imports['rate']}")
                        .find())
                .isTrue();
    }

    private static boolean isNumber(String name) {
        return NUMBERS.contains(name);
    }

    private static String language(Path bundle) {
        return bundle.toString().replaceFirst(".*_(\\w\\w)\\.properties", "$1");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
