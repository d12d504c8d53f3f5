package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.architecture.Sources;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page listed twice under one name would lose its pictures to the other, unnoticed. */
class ListedPagesTest {
    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    private static final Pattern READ = Pattern.compile("[pP]arameters?\\(\"(\\w+)\"\\)");
    private static final Set<String> READ_BY_CLASSES = Sources.in("src/main/java/de/nahtstelle/web", ".java").stream()
            .flatMap(source -> READ.matcher(Sources.text(source)).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    private final List<ListedPage> pages = ListedPage.all();

    @Test
    void everyNameIsThereOnce() {
        assertThat(pages).extracting(ListedPage::name).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void nobodyOpensTheSameAddressTwice() {
        assertThat(pages)
                .extracting(page -> page.user() + " " + page.path() + " " + page.idQuery())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAddressSaysOnlyWhatItsPageAsksFor() {
        assertThat(pages.stream().flatMap(ListedPagesTest::parameters))
                .isNotEmpty()
                .allMatch(Parameter::isAskedFor);
    }

    @Test
    void whatNoPageAsksForWouldBeFound() {
        assertThat(parameters(new ListedPage("units", "", "/organisation/units.xhtml?q=Fürth", "")))
                .noneMatch(Parameter::isAskedFor);
    }

    private static Stream<Parameter> parameters(ListedPage page) {
        String query = URI.create(page.path().replaceAll("[{}]", "")).getQuery();
        return query == null
                ? Stream.empty()
                : Stream.of(query.split("&"))
                        .map(part -> new Parameter(page.path().replaceAll("\\?.*", ""), part.split("=", 2)[0]));
    }

    /** What an address says beside its path: a view parameter of the page, or read by a class of the pages. */
    private record Parameter(String path, String name) {
        boolean isAskedFor() {
            return Sources.text(PAGES.resolve(path.substring(1))).contains("<f:viewParam name=\"" + name + "\"")
                    || READ_BY_CLASSES.contains(name);
        }
    }
}
