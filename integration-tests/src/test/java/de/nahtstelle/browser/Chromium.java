package de.nahtstelle.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The one browser process of a test run; every visitor gets a window of its own in it. The one without a surface of its
 * own needs half the time; where the machine has only the other, that one does as well.
 */
final class Chromium {
    private static final Path WITHOUT_SURFACE = Path.of("/usr/bin/chromium-headless-shell");
    private static final Path WHOLE = Path.of("/usr/bin/chromium");
    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--hide-scrollbars",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private Chromium() {}

    private static Path installed() {
        return Files.isExecutable(WITHOUT_SURFACE) ? WITHOUT_SURFACE : WHOLE;
    }

    static Browser browser() {
        return BROWSER;
    }
}
