package de.nahtstelle.machine;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.portal.PortalUnderTest;
import de.nahtstelle.portal.TokenOfUser;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** A machine client that speaks JSON, with the token of a sample user. */
final class MachineClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    private MachineClient(String token) {
        this.token = token;
    }

    static MachineClient of(String user) throws SQLException {
        return new MachineClient(TokenOfUser.of(user));
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return read(path).asJsonObject();
    }

    JsonArray list(String path) throws IOException, InterruptedException {
        return read(path).asJsonArray();
    }

    private JsonStructure read(String path) throws IOException, InterruptedException {
        return structure(
                answered(200, to(path).header("Accept", "application/json").GET()));
    }

    /** The beginning of a file of another media type. */
    String beginningOfFile(String path, String mediaType) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                answered(200, to(path).header("Accept", mediaType).GET());
        assertThat(answer.headers().firstValue("Content-Type")).contains(mediaType);
        return new String(answer.body(), 0, 4, StandardCharsets.ISO_8859_1);
    }

    /** What comes back with the expected status; an empty object where nothing does. */
    JsonObject post(int expected, String path, JsonObjectBuilder body) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = answered(
                expected,
                to(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.build().toString())));
        return answer.body().length == 0
                ? JsonValue.EMPTY_JSON_OBJECT
                : structure(answer).asJsonObject();
    }

    private HttpResponse<byte[]> answered(int expected, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(() -> answer.request() + " " + new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(expected);
        return answer;
    }

    /** Below the interface, or an address that an answer has named. */
    private HttpRequest.Builder to(String path) {
        String address = path.startsWith("/api/") ? path : "/api/v1" + path;
        return HttpRequest.newBuilder(URI.create(PortalUnderTest.address() + address))
                .header("Authorization", "Bearer " + token);
    }

    private static JsonStructure structure(HttpResponse<byte[]> answer) {
        return Json.createReader(new ByteArrayInputStream(answer.body())).read();
    }
}
