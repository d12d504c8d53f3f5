package de.nahtstelle.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks the portal whether it is ready. The port is opened only after the deployment, so another program may have taken it
 * meanwhile: only an answer with the token of this start counts, and any other one ends the start.
 */
final class Readiness {
    private static final int SILENCES = 3;

    private final LaunchOptions options;
    private final StartToken token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final HttpRequest question;
    private int silences;

    Readiness(LaunchOptions options, StartToken token, Duration longestAnswer) {
        this.options = options;
        this.token = token;
        question = HttpRequest.newBuilder(URI.create(options.listening() + "health/ready"))
                .timeout(longestAnswer)
                .build();
    }

    void await(Duration patience) {
        if (!token.deployed()) {
            throw new CannotStart("the portal was not deployed; the reason stands in " + options.logFile());
        }
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (ready()) {
                return;
            }
            pause();
        }
        throw new CannotStart("the portal does not get ready; the reason stands in " + options.logFile());
    }

    private boolean ready() {
        try {
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            if (!token.signs(answer.body())) {
                throw taken();
            }
            return answer.statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        } catch (IOException speechless) {
            silences++;
            if (silences == SILENCES) {
                throw taken();
            }
            return false;
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private CannotStart taken() {
        return Preflight.inUse(options, "by a program that took it while the portal started");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static CannotStart interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new CannotStart("the start was interrupted.", stopped);
    }
}
