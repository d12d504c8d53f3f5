package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs late, so that the pages show what the tests before have left in the database. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Order(Integer.MAX_VALUE - 1)
class EveryPageIT {
    private static final String TEXTS = """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const texts = [];
              while (walker.nextNode()) texts.push(walker.currentNode.textContent.trim());
              document.querySelectorAll('[aria-label], [title], [placeholder]').forEach(e =>
                texts.push(e.getAttribute('aria-label'), e.getAttribute('title'), e.getAttribute('placeholder')));
              return texts.filter(text => text);
            }
            """;

    private static final Windows WINDOWS = new Windows();

    static List<ListedPage> pages() {
        return ListedPage.all();
    }

    @AfterAll
    static void close() {
        WINDOWS.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isFitToWorkWith(ListedPage listed) {
        Visitor visitor = opened(listed, Locale.GERMANY);
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("de");
        Look.at(visitor, listed.name());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isEnglishForAnEnglishBrowser(ListedPage listed) {
        Page page = opened(listed, Locale.UK).page();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.title() + page.locator("body").innerText()).doesNotContain("???");
        assertThat(texts(page)).isNotEmpty().noneMatch(GermanTexts::contains);
    }

    private static Visitor opened(ListedPage listed, Locale language) {
        Visitor visitor = WINDOWS.open(listed, listed.address(), language);
        assertThat(visitor.page().url()).contains(listed.path().replaceAll("[?{].*", ""));
        assertThat(visitor.page().locator("h1").count())
                .as("headings of first order")
                .isEqualTo(1);
        return visitor;
    }

    private static List<String> texts(Page page) {
        return ((List<?>) page.evaluate(TEXTS)).stream().map(String::valueOf).toList();
    }
}
