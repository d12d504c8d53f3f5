package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the portal lets a browser run: its own scripts and those that carry the secret of this one answer. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContentPolicyIT {
    private static final String POLICY = "content-security-policy";
    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([A-Za-z0-9+/=]{20,})'");

    private static final String SEND_IN_PART = """
            async () => {
              const form = document.getElementById('new');
              const body = new URLSearchParams(new FormData(form));
              body.set('jakarta.faces.partial.ajax', 'true');
              body.set('jakarta.faces.source', 'new:go');
              body.set('jakarta.faces.partial.execute', '@all');
              body.set('jakarta.faces.partial.render', 'new');
              body.set('new:go', 'new:go');
              const answer = await fetch(form.action, {
                method: 'POST',
                headers: {'Faces-Request': 'partial/ajax'},
                body
              });
              return {
                type: answer.headers.get('content-type'),
                policy: answer.headers.get('content-security-policy'),
                sent: body.get('primefaces.nonce')
              };
            }
            """;

    /** Each way in leaves its mark on the page; the last carries the secret that only the answer knows. */
    private static final String WAYS_IN = """
            <script>document.documentElement.dataset.script = 'ran'</script>
            <script nonce="Z3Vlc3NlZC1ub25jZS1vZi1zb21lYm9keQ==">document.documentElement.dataset.guessed = 'ran'</script>
            <img src="data:," alt="" onerror="document.documentElement.dataset.handler = 'ran'">
            <script src="https://elsewhere.example/script.js"></script>
            <script nonce="%s">document.documentElement.dataset.known = 'ran'</script>
            """;

    private Visitor visitor;

    @BeforeEach
    void somebodySignsIn() {
        visitor = Visitor.as("administrator");
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void aPageAllowsOnlyWhatIsTheHousesOwn() {
        assertThat(policy("/home.xhtml"))
                .contains(
                        "default-src 'self'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'self'",
                        "style-src 'self'")
                .containsPattern(NONCE)
                .doesNotContain("unsafe-", "*");
    }

    @Test
    void thePageOfAnErrorAllowsNoMore() {
        assertThat(policy("/admin/delivery.xhtml?id=none"))
                .containsPattern(NONCE)
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe-", "*");
    }

    @Test
    void theSecretIsAnotherWithEachPage() {
        assertThat(List.of(nonce(policy("/home.xhtml")), nonce(policy("/home.xhtml")), nonce(policy("/work.xhtml"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void anAnswerToPartOfAPageAllowsNoMoreThanThatPage() {
        String ofThePage = policy("/staff/new.xhtml");
        Map<?, ?> answer = (Map<?, ?>) visitor.page().evaluate(SEND_IN_PART);
        assertThat(String.valueOf(answer.get("type"))).startsWith("text/xml");
        assertThat(answer.get("sent")).isEqualTo(nonce(ofThePage));
        assertThat(String.valueOf(answer.get("policy")))
                .contains("frame-ancestors 'self'")
                .containsPattern(NONCE)
                .doesNotContain("unsafe-", "*");
    }

    @Test
    void aScriptThatSomebodyPutIntoAPageDoesNotRun() {
        Page page = visitor.page();
        page.route("**/home.xhtml", ContentPolicyIT::putScriptsIn);
        visitor.open("/home.xhtml");
        page.locator("html[data-known]").waitFor();
        assertThat(page.locator("html").evaluate("page => Object.keys(page.dataset)"))
                .as("the marks of the scripts that ran")
                .isEqualTo(List.of("known"));
        assertThat(visitor.complaints())
                .filteredOn(complaint -> complaint.contains("Content Security Policy"))
                .as("blocked, for the developer to see")
                .hasSize(4);
    }

    private static void putScriptsIn(Route route) {
        APIResponse answer = route.fetch();
        String ways = WAYS_IN.formatted(nonce(answer.headers().getOrDefault(POLICY, "")));
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replace("</main>", ways + "</main>")));
    }

    private String policy(String path) {
        Response answer = visitor.page().navigate(path);
        return answer.headers().getOrDefault(POLICY, "");
    }

    private static String nonce(String policy) {
        Matcher found = NONCE.matcher(policy);
        assertThat(found.find()).as("a nonce in " + policy).isTrue();
        return found.group(1);
    }
}
