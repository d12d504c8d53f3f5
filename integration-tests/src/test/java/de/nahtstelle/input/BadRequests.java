package de.nahtstelle.input;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bad requests to one operation: each is good but for one place.
 *
 * @param ids of things that exist, by the first part of the path
 */
record BadRequests(Operation operation, Map<String, String> ids) {
    private static final String SITE = """
            {"version": 1, "number": "%s", "name": "Werk", "street": "Werkstraße 77", "postalCode": "90762",
             "town": "Fürth", "municipality": "%s", %s}
            """;

    /** Bodies whose fault their schema cannot forbid: the same named twice, what nobody knows, what belongs together. */
    private static final Map<String, List<Changed>> FAULTY = Map.of(
            "/customers/{id}/sites",
            List.of(
                    new Changed("municipality", SITE.formatted("77777", "99999999", "\"agency\": null")),
                    new Changed("number", SITE.formatted("00000", "09563000", "\"agency\": null")),
                    new Changed(
                            "contactFunction",
                            SITE.formatted("77777", "09563000", "\"contactEmail\": \"personal@kunde.example\"")),
                    new Changed(
                            "contactFunction",
                            SITE.formatted(
                                    "77777",
                                    "09563000",
                                    "\"contactPhone\": \"0911 123\", \"contactFunction\": \" \""))),
            "/handbacks/{id}/choice",
            List.of(new Changed("chosenWith", """
            {"care": "CENTRAL", "chosenOn": "2022-11-01", "chosenWith": " \\t ", "checklist": [], "version": 1}
            """)),
            "/handbacks/{id}/receivers",
            List.of(new Changed("agencies", """
            {"agencies": {"0185a000-0000-7000-8000-00000000000a": "0185a000-0000-7000-8000-000000000001",
                          "0185A000-0000-7000-8000-00000000000A": "0185a000-0000-7000-8000-000000000002"},
             "checklist": [], "version": 1}
            """)));

    private static final String BODY = "body";
    private static final Pattern WITHOUT_PLACE = Pattern.compile("no-id|UNKNOWN");

    /**
     * One of them.
     *
     * @param what what is bad, for the report
     * @param place the parameter, the member of the body, or {@code body}
     */
    record BadRequest(String what, String path, String body, String place) {
        /**
         * Whether the answer names the place: the whole way to a member of the body, or its end. Of an id or a code that
         * is none the reader of JSON tells the value alone, so that the body is named.
         */
        boolean at(String field) {
            if (field.equals(BODY) && WITHOUT_PLACE.matcher(body).find()) {
                return true;
            }
            String bare = field.replaceAll("\\[[^\\]]*]", "");
            return bare.equals(place) || bare.startsWith(place + ".") || bare.endsWith("." + place);
        }
    }

    List<BadRequest> all() {
        List<BadRequest> requests = new ArrayList<>(parameters());
        if (operation.body() != null) {
            List.of("", "no JSON", "null", "[]", "\"x\"", "{", "[".repeat(5000))
                    .forEach(body -> requests.add(ofBody(BODY, body)));
            requests.add(ofBody("a", "{\"a\":\"\\ud800\"}"));
            members(operation.body()).forEach(requests::add);
            FAULTY.getOrDefault(operation.path(), List.of())
                    .forEach(bad -> requests.add(ofBody(bad.place(), bad.text())));
        }
        return requests;
    }

    private List<BadRequest> parameters() {
        String body =
                operation.body() == null ? "" : Schemas.sample(operation.body()).toString();
        return operation.parameters().stream()
                .flatMap(parameter -> BadValues.ofParameter(parameter.schema(), parameter.inPath()).stream()
                        .map(value -> new BadRequest(
                                parameter.name() + "=" + value,
                                path(Map.of(parameter.name(), value)),
                                body,
                                parameter.name())))
                .toList();
    }

    private Stream<BadRequest> members(JsonObject schema) {
        JsonObject good = Schemas.sample(schema).asJsonObject();
        return changed(schema, good).map(bad -> ofBody(bad.place(), bad.text()));
    }

    private BadRequest ofBody(String place, String body) {
        return new BadRequest("body " + shortened(body), path(Map.of()), body, place);
    }

    /** A good text with something bad at that place. */
    private record Changed(String place, String text) {
        Changed within(JsonObject good, String name) {
            return new Changed(place.isEmpty() ? name : place, with(good, name, text));
        }
    }

    private static Stream<Changed> changed(JsonObject schema, JsonObject good) {
        if (!schema.containsKey("properties")) {
            return Stream.empty();
        }
        return schema.getJsonObject("properties").entrySet().stream().flatMap(member -> {
            JsonObject type = member.getValue().asJsonObject();
            JsonObject inner = good.getOrDefault(member.getKey(), JsonValue.NULL) instanceof JsonObject object
                    ? object
                    : JsonValue.EMPTY_JSON_OBJECT;
            return Stream.concat(
                            BadValues.of(type).stream().map(value -> new Changed("", value.toString())),
                            changed(type, inner))
                    .map(bad -> bad.within(good, member.getKey()));
        });
    }

    private static String with(JsonObject good, String name, String value) {
        JsonObjectBuilder others = Json.createObjectBuilder(good);
        others.remove(name);
        String rest = others.build().toString();
        return "{\"" + name + "\":" + value + (rest.length() > 2 ? "," : "") + rest.substring(1);
    }

    private String path(Map<String, String> changed) {
        String path = operation.path();
        for (Operation.Parameter parameter : operation.parameters()) {
            String value = changed.getOrDefault(parameter.name(), value(parameter));
            path = path.replace("{" + parameter.name() + "}", value);
        }
        String query = operation.parameters().stream()
                .filter(parameter -> !parameter.inPath())
                .filter(parameter -> parameter.required() || changed.containsKey(parameter.name()))
                .map(parameter -> parameter.name() + "=" + changed.getOrDefault(parameter.name(), value(parameter)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String value(Operation.Parameter parameter) {
        String kind = operation.path().split("/", 3)[1];
        return parameter.name().equals("id") && ids.containsKey(kind)
                ? ids.get(kind)
                : URLEncoder.encode(plain(parameter.schema()), StandardCharsets.UTF_8);
    }

    private static String plain(JsonObject schema) {
        return schema.getString("type", "string").equals("string")
                ? Schemas.text(schema)
                : Schemas.sample(schema).toString();
    }

    private static String shortened(String body) {
        return body.length() > 160 ? body.substring(0, 160) + "…" : body;
    }
}
