package de.nahtstelle.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import de.nahtstelle.browser.ListedPage;
import de.nahtstelle.browser.Visitor;
import de.nahtstelle.browser.Windows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** No address and no form of any page brings the portal down; runs last, as some forms do what they are for. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Integer.MAX_VALUE)
class BadInputOnPagesIT {
    private static final int FAILED = 500;

    /** Sends every form of the page once for each of its fields and each bad value; yields what failed. */
    private static final String FORMS = """
            async () => {
              const values = ['a\\u0000b', 'x'.repeat(20000), 'no-id', '+999999999-12-31', '99999999999999999999', ''];
              const failed = [];
              for (const form of document.querySelectorAll('main form')) {
                if (form.method !== 'post' || form.enctype === 'multipart/form-data') continue;
                const button = form.querySelector('[type=submit]:not([disabled])');
                const fields = new Set([...new FormData(form).keys()]);
                for (const field of fields) {
                  for (const value of values) {
                    const data = new FormData(form, button);
                    data.set(field, value);
                    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(data) });
                    if (answer.status >= 500) failed.push(`${form.id} ${field}=${value.slice(0, 30)}: ${answer.status}`);
                  }
                }
              }
              return failed;
            }
            """;

    private static final Windows WINDOWS = new Windows();

    @AfterAll
    static void close() {
        WINDOWS.close();
    }

    @Test
    @Order(1)
    void noParameterOfAnAddressFails() {
        List<String> failed = new ArrayList<>();
        for (ListedPage page : onePerPath()) {
            Visitor visitor = opened(page, page.address());
            Stream.of(BadAddresses.of(page.address()), BadAddresses.replacing(page.address()))
                    .flatMap(List::stream)
                    .filter(address -> status(visitor, address) >= FAILED)
                    .forEach(failed::add);
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void noParameterOfAFileFails() {
        try (Visitor head = Visitor.as("leitung.kam")) {
            assertThat(BadAddresses.servlets()).isNotEmpty();
            assertThat(BadAddresses.servlets().stream()
                            .filter(path -> !path.equals("/sign-out"))
                            .flatMap(path -> BadAddresses.of(path).stream())
                            .filter(address -> status(head, address) >= FAILED))
                    .isEmpty();
        }
    }

    @Test
    void whatNoDatabaseHoldsIsAnsweredByTheNameOfTheField() {
        try (Visitor head = Visitor.as("leitung.kam")) {
            Response answer = Objects.requireNonNull(head.page().navigate("/organisation/units.xhtml?text=a%00b"));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(head.page().locator("main").innerText())
                    .contains("Diese Eingabe kann nicht verarbeitet werden", "Betroffenes Feld: text");
        }
    }

    @Test
    @Order(2)
    void noFieldOfAFormFails() {
        Map<ListedPage, String> addresses = new LinkedHashMap<>();
        onePerPath().forEach(page -> addresses.put(page, page.address()));
        List<String> failed = new ArrayList<>();
        addresses.forEach(
                (page, address) -> ((List<?>) opened(page, address).page().evaluate(FORMS))
                        .forEach(found -> failed.add(page + ": " + found)));
        assertThat(failed).isEmpty();
    }

    /** In the window of its user, who must not have been signed out by what was sent before. */
    private static Visitor opened(ListedPage page, String address) {
        Visitor visitor = WINDOWS.open(page, address, Locale.GERMANY);
        assertThat(visitor.page().url()).contains(page.path().replaceAll("[?{].*", ""));
        return visitor;
    }

    private static int status(Visitor visitor, String address) {
        return visitor.page()
                .request()
                .get(address, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    private static Iterable<ListedPage> onePerPath() {
        TreeSet<ListedPage> pages =
                new TreeSet<>(Comparator.comparing(page -> page.path().replaceAll("\\?.*", "")));
        pages.addAll(ListedPage.all());
        return pages;
    }
}
