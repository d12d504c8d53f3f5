package de.nahtstelle.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import de.nahtstelle.portal.PortalUnderTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Somebody in front of a browser window of their own, with cookies of their own. Remembers what the browser complains
 * about: console messages (violations of the content security policy among them), errors of scripts, failed requests.
 */
public final class Visitor implements AutoCloseable {
    /** Whoever comes first waits for the server to prepare its pages. */
    private static final int FIRST_PAGE_MS = 30_000;

    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(URI portal, Locale language) {
        window = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(portal.toString())
                        .setLocale(language.toLanguageTag())
                        .setTimezoneId("Europe/Berlin")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1440, 900));
        window.setDefaultTimeout(8_000);
        window.setDefaultNavigationTimeout(FIRST_PAGE_MS);
        page = window.newPage();
        page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(this::judge);
    }

    /** Somebody who stands at the door, in front of the sign-in page in the language of their browser. */
    public static Visitor anonymous(Locale language) {
        return anonymous(PortalUnderTest.address(), language);
    }

    /** The same at the door of another portal than the one that most tests share. */
    public static Visitor anonymous(URI portal, Locale language) {
        return new Visitor(portal, language).open("/sign-in.xhtml");
    }

    /** A sample user, signed in, with German pages. */
    public static Visitor as(String user) {
        return as(user, Locale.GERMANY);
    }

    /** A sample user, signed in. */
    public static Visitor as(String user, Locale language) {
        return anonymous(language).signIn(user, PortalUnderTest.SAMPLE_PASSWORD);
    }

    /** Gives name and password at the sign-in page and goes in. */
    public Visitor signIn(String user, String password) {
        page.locator("[id='signIn:name']").fill(user);
        page.locator("[id='signIn:password']").fill(password);
        complaints.clear();
        page.locator("[id='signIn:go']").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    /** Opens a page of the portal by its path and waits until it is quiet. */
    public Visitor open(String path) {
        page.navigate(path);
        page.waitForLoadState();
        return this;
    }

    /** The page in front of them. */
    public Page page() {
        return page;
    }

    /** What the browser has complained about so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What the browser has complained about was meant to happen. */
    public Visitor asExpected() {
        complaints.clear();
        return this;
    }

    private void judge(Response response) {
        if (response.status() >= 400) {
            complaints.add(response.status() + ": " + response.url());
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
