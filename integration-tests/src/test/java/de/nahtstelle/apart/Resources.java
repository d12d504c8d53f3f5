package de.nahtstelle.apart;

import de.nahtstelle.portal.PortalUnderTest;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation of the REST interface as its own description lists it, with valid values filled in. */
final class Resources {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Values of lists that a made-up value would make fail, or show another page of. */
    private static final List<String> NARROWING = List.of("done", "sort", "at", "size", "on", "overdue", "seam");

    private final JsonObject description;
    private final Values values;

    private Resources(JsonObject description) {
        this.description = description;
        this.values = new Values(description);
    }

    static Resources described() throws IOException, InterruptedException {
        String json = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(PortalUnderTest.address() + "/openapi?format=json"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        if (!json.startsWith("{")) {
            throw new IOException("The interface does not describe itself: " + json);
        }
        return new Resources(Json.createReader(new StringReader(json)).readObject());
    }

    /** Every operation, with this id wherever one is asked for and this text wherever something is searched. */
    List<Question> naming(String id, String text) {
        return description.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> operations(path.getValue().asJsonObject())
                        .map(operation -> question(path.getKey(), operation, id, text)))
                .toList();
    }

    private static Stream<Map.Entry<String, JsonObject>> operations(JsonObject path) {
        return METHODS.stream().filter(path::containsKey).map(method -> Map.entry(method, path.getJsonObject(method)));
    }

    private Question question(String path, Map.Entry<String, JsonObject> operation, String id, String text) {
        List<JsonObject> parameters = array(operation.getValue(), "parameters").getValuesAs(JsonObject.class);
        String query = parameters.stream()
                .filter(parameter -> parameter.getString("in").equals("query"))
                .filter(parameter -> !NARROWING.contains(parameter.getString("name")))
                .map(parameter -> parameter.getString("name") + "=" + encoded(parameter, id, text))
                .collect(Collectors.joining("&"));
        JsonObject content = operation.getValue().containsKey("requestBody")
                ? operation.getValue().getJsonObject("requestBody").getJsonObject("content")
                : JsonValue.EMPTY_JSON_OBJECT;
        String media = content.keySet().stream().findFirst().orElse(null);
        return new Question(
                operation.getKey().toUpperCase(Locale.ROOT),
                (path.startsWith("/api/") ? "" : "/api/v1")
                        + path.replaceAll("\\{\\w+}", id)
                        + (query.isEmpty() ? "" : "?" + query),
                media,
                media == null
                        ? null
                        : Bodies.of(path, id).orElseGet(() -> body(content.getJsonObject(media), media, id, text)),
                path.contains("{id}"));
    }

    private String encoded(JsonObject parameter, String id, String text) {
        JsonValue value = values.of(parameter.getJsonObject("schema"), id, text);
        String plain = value instanceof JsonString string ? string.getString() : value.toString();
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }

    private String body(JsonObject content, String media, String id, String text) {
        return media.endsWith("json")
                ? values.of(content.getJsonObject("schema"), id, text).toString()
                : text;
    }

    private static JsonArray array(JsonObject holder, String name) {
        return holder.containsKey(name) ? holder.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }
}
