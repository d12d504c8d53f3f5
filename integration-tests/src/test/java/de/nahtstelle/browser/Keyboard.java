package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /** What has the focus within the form of that id, a box marked by "="; empty outside. */
    private static final String STOP = """
            form => {
              const focused = document.activeElement;
              const owner = focused.closest('form');
              if (!owner || owner.getAttribute('id') !== form) { return ''; }
              return focused.id + (focused.type === 'checkbox' ? '=' : '');
            }
            """;

    private Keyboard() {}

    /**
     * Goes through a form by Tab, ticks every box, types where something is to be typed, and presses Enter on the button
     * "go"; returns the stops in the order of the focus.
     *
     * @param typed what to type, by the beginning of the stop
     */
    public static List<String> fillIn(Page page, String form, Map<String, String> typed) {
        page.locator("[id='" + form + ":go']").waitFor();
        List<String> stops = new ArrayList<>();
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            page.keyboard().press("Tab");
            String stop = String.valueOf(page.evaluate(STOP, form));
            if (stop.equals(form + ":go")) {
                page.keyboard().press("Enter");
                return stops;
            }
            if (!stop.isEmpty()) {
                stops.add(stop);
                page.keyboard().type(stop.endsWith("=") ? " " : textFor(stop, typed));
            }
        }
        return fail("The focus never reached the button of \"%s\"; it passed %s", form, stops);
    }

    private static String textFor(String stop, Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(text -> stop.startsWith(text.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

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
