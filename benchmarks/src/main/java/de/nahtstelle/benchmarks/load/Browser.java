package de.nahtstelle.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One session of a sample user; fetches pages as a browser does, without what belongs to a page. */
public final class Browser {
    private static final String SAMPLE_PASSWORD = "nahtstelle";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI portal;
    private String cookie = "";

    /** A session that nobody has signed in to. */
    public Browser(URI portal) {
        this.portal = portal;
    }

    /** A session in which this sample user is signed in. */
    public static Browser of(URI portal, String user) throws IOException, InterruptedException {
        Browser browser = new Browser(portal);
        String body = SignInForm.in(browser.get("/sign-in.xhtml")).filledBy(user, SAMPLE_PASSWORD);
        HttpRequest sent = browser.request("/sign-in.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = browser.send(sent);
        if (answer.statusCode() != 302) {
            throw new IOException("sign-in of " + user + " was answered with " + answer.statusCode());
        }
        return browser;
    }

    /** The page at this address of the portal; anything but the page itself is a failure. */
    public String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve(path)).timeout(PATIENCE).header("Accept-Language", "de");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("JSESSIONID="))
                .forEach(set -> cookie = set.split(";", 2)[0]);
        return answer;
    }
}
