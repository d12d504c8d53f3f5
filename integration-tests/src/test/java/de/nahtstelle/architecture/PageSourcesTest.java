package de.nahtstelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the content security policy would block, and what would not follow the look of the house. */
class PageSourcesTest {
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=\"|<style|<script|\\son(?!e=)[a-z]+=\"|href=\"javascript:");

    private static final Pattern COMMAND_IN_ROW =
            Pattern.compile("<ui:repeat(?:(?!</ui:repeat>).)*<h:command", Pattern.DOTALL);

    private final List<Path> pages = Sources.in("src/main/webapp", ".xhtml");

    @Test
    void noPageHasInlineStyleOrScript() {
        assertThat(pages).isNotEmpty();
        assertThat(pages)
                .filteredOn(page -> INLINE.matcher(Sources.text(page)).find())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color: red\">",
                "<script>alert(1)</script>",
                "<h:commandButton onclick=\"go()\"/>",
                "<a href=\"javascript:go()\">"
            })
    void inlineStyleAndScriptWouldBeFound(String markup) {
        assertThat(INLINE.matcher(markup).find()).isTrue();
    }

    /** Faces finds such a button by the place of its row, which others change; the tag nt:rowAction posts the key. */
    @Test
    void noRowHasACommandOfFaces() {
        assertThat(pages)
                .filteredOn(page -> COMMAND_IN_ROW.matcher(Sources.text(page)).find())
                .isEmpty();
    }

    @Test
    void aCommandOfFacesInARowWouldBeFound() {
        assertThat(COMMAND_IN_ROW
                        .matcher("<ui:repeat>\n<td><h:commandButton/></td></ui:repeat>")
                        .find())
                .isTrue();
    }

    @Test
    void everyPageIsAmongThoseThatAreLookedAt() {
        String looked = Sources.text(Path.of("src/test/resources/pages.csv"));
        assertThat(pages)
                .filteredOn(page -> Sources.text(page).contains("<ui:define name=\"content\">"))
                .map(page -> page.toString().replaceAll(".*src/main/webapp", ""))
                .filteredOn(page -> !page.startsWith("/WEB-INF"))
                .hasSizeGreaterThan(20)
                .allSatisfy(page -> assertThat(looked).contains("," + page));
    }
}
