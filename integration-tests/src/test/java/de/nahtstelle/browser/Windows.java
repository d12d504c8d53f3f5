package de.nahtstelle.browser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The windows of sample users who stay signed in, for tests that go from page to page: one for each user and language,
 * opened when it is first needed.
 */
public final class Windows implements AutoCloseable {
    private final Map<String, Visitor> visitors = new HashMap<>();

    /**
     * Opens the page in the window of its user.
     *
     * @return that window, without complaints about earlier pages; it stays open
     */
    public Visitor open(ListedPage page, String address, Locale language) {
        return visitors.computeIfAbsent(page.user() + " " + language, user -> page.visitor(language))
                .asExpected()
                .open(address);
    }

    @Override
    public void close() {
        visitors.values().forEach(Visitor::close);
        visitors.clear();
    }
}
