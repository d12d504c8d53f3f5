package de.nahtstelle.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks the portal whether it is ready. The server calls itself ready without any application, so only an answer that
 * carries the portal's own check counts.
 */
final class Readiness {
    private static final String OWN_CHECK = "nahtstelle";

    private Readiness() {}

    static void await(LaunchOptions options, Duration patience) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create(options.listening() + "health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (ready(client, question, options)) {
                return;
            }
            pause();
        }
        throw new CannotStart("the portal was not deployed; the reason stands in " + options.logFile());
    }

    private static boolean ready(HttpClient client, HttpRequest question, LaunchOptions options) {
        try {
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            if (!answer.body().contains(OWN_CHECK)) {
                throw new CannotStart("the server runs, but the portal in it was not deployed; the reason stands in "
                        + options.logFile());
            }
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("the start was interrupted.", stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("the start was interrupted.", stopped);
        }
    }
}
