package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at a page as it stands: wide, on a telephone, both kept as screenshots, at 200 % zoom; holds it against the rules
 * for every page. Journeys call it at each step worth seeing, so that dialogs and messages are looked at, too.
 */
public final class Look {
    private static final Path SCREENSHOTS = Path.of(System.getProperty("nahtstelle.test.screenshots", "target"));
    private static final List<String> WCAG_2_1_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Look() {}

    /**
     * Checks everything that holds for every page.
     *
     * @param name file name of the screenshots, without size and ending
     */
    public static void at(Visitor visitor, String name) {
        Page page = visitor.page();
        assertThat(visitor.complaints()).as("what the browser complains about").isEmpty();
        assertThat(page.locator("body").innerText()).as("keys without message").doesNotContain("???");
        fits(page, name, 390, 844);
        fits(page, name, 1440, 900);
        fitsAtDoubleSize(page);
        assertThat(accessibilityFindings(page)).as("WCAG 2.1 AA").isEmpty();
    }

    private static void fits(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        picture(page, name + "-" + width);
        assertNoSidewaysScrolling(page, width + " pixels");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** A window of 1440 pixels at 200 % lays out its page in 720. */
    private static void fitsAtDoubleSize(Page page) {
        page.setViewportSize(720, 450);
        assertNoSidewaysScrolling(page, "200 % zoom");
        page.setViewportSize(1440, 900);
    }

    private static void assertNoSidewaysScrolling(Page page, String where) {
        Object overhang = page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
        assertThat(overhang)
                .as("pixels that stand out to the right at " + where)
                .isEqualTo(0);
    }

    /** In the page itself: without frames there is nothing to be put together in a page beside it. */
    private static List<String> accessibilityFindings(Page page) {
        assertThat(page.frames()).as("frames, which axe would not look into").hasSize(1);
        return new AxeBuilder(page)
                .setLegacyMode(true).options(violationsOnly()).withTags(WCAG_2_1_AA).analyze().getViolations().stream()
                        .map(Look::finding)
                        .toList();
    }

    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String finding(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
