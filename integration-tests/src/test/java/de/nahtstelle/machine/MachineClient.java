package de.nahtstelle.machine;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.imports.ImportClient;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;

/** A machine client that speaks JSON, with the token of a sample user; an answer of another status fails the test. */
final class MachineClient {
    private final ImportClient client;

    private MachineClient(ImportClient client) {
        this.client = client;
    }

    static MachineClient of(String user) throws SQLException {
        return new MachineClient(ImportClient.of(user));
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return structure(answered(200, to(path).GET())).asJsonObject();
    }

    JsonArray list(String path) throws IOException, InterruptedException {
        return structure(answered(200, to(path).GET())).asJsonArray();
    }

    /** A document, of which the text that it begins with can be read. */
    String document(String path) throws IOException, InterruptedException {
        return answered(200, to(path).header("Accept", "application/pdf").GET());
    }

    /** What comes back with the expected status; an empty object where nothing does. */
    JsonObject post(int expected, String path, JsonObjectBuilder body) throws IOException, InterruptedException {
        String answer = answered(
                expected,
                to(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.build().toString())));
        return answer.isEmpty()
                ? JsonValue.EMPTY_JSON_OBJECT
                : structure(answer).asJsonObject();
    }

    private String answered(int expected, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request);
        assertThat(answer.statusCode())
                .as(() -> answer.request() + " " + answer.body())
                .isEqualTo(expected);
        return answer.body();
    }

    /** Below the interface, or the address that an answer has named. */
    private HttpRequest.Builder to(String path) {
        return client.to(path.startsWith("/api/v1") ? path.substring("/api/v1".length()) : path);
    }

    private static JsonStructure structure(String answer) {
        return Json.createReader(new StringReader(answer)).read();
    }
}
