package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Working without a mouse: where the focus goes, in which order, and what it is on. */
public final class Keyboard {
    private static final int PATIENCE = 120;
    private static final String NAME_OF_FOCUSED = """
            () => {
              const focused = document.activeElement;
              const label = focused.labels && focused.labels.length ? focused.labels[0].innerText : '';
              const name = focused.getAttribute('aria-label') || label || focused.innerText || focused.value || '';
              return name.trim().replace(/\\s+/g, ' ');
            }
            """;

    private Keyboard() {}

    /** The name of what has the focus: its label, else its text. */
    public static String focused(Page page) {
        return String.valueOf(page.evaluate(NAME_OF_FOCUSED));
    }

    /** Presses Tab until something of that name has the focus; returns the names passed on the way, it included. */
    public static List<String> tabTo(Page page, String name) {
        List<String> passed = new ArrayList<>();
        while (passed.size() < PATIENCE) {
            page.keyboard().press("Tab");
            passed.add(focused(page));
            if (passed.get(passed.size() - 1).equals(name)) {
                return passed;
            }
        }
        return fail("The focus never reached \"%s\"; it passed %s", name, passed);
    }

    /** Presses Tab until something of that name has the focus, and then Enter. */
    public static void enter(Page page, String name) {
        tabTo(page, name);
        page.keyboard().press("Enter");
    }

    /** Presses Tab until the field of that name has the focus, and types. */
    public static void type(Page page, String name, String text) {
        tabTo(page, name);
        page.keyboard().type(text);
    }
}
