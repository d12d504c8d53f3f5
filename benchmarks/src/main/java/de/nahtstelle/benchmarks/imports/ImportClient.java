package de.nahtstelle.benchmarks.imports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Imports a file as a machine client does: send it, wait for the check, take it over, wait for the end. */
final class ImportClient {
    private static final int POLL_MILLIS = 100;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String api;
    private final String token;

    ImportClient(URI portal, String token) {
        this.api = portal.resolve("/api/v1").toString();
        this.token = token;
    }

    /** From the first byte sent until every row is in. */
    Duration importFile(String kind, Path file) throws IOException, InterruptedException {
        Instant begin = Instant.now();
        String run = send(request("/imports?kind=" + kind)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(file)));
        String id = member(run, "id");
        String checked = await(id, "CHECKED");
        send(request("/imports/" + id + "/apply?version=" + member(checked, "version"))
                .POST(HttpRequest.BodyPublishers.noBody()));
        await(id, "DONE");
        return Duration.between(begin, Instant.now());
    }

    private String await(String id, String state) throws IOException, InterruptedException {
        while (true) {
            String run = send(request("/imports/" + id).GET());
            String now = member(run, "state");
            if (now.equals(state)) {
                return run;
            }
            if (now.equals("FAILED")) {
                throw new IOException(run);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String member(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return found.group(1);
    }
}
