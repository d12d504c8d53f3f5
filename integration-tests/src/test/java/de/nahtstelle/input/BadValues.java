package de.nahtstelle.input;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values that do not fit a schema, or that no database holds. */
final class BadValues {
    private static final String FAR_DAY = "+999999999-12-31";
    private static final String MEGABYTE = "x".repeat(1_000_000);
    private static final Map<String, List<String>> BY_FORMAT =
            Map.of("uuid", List.of("no-id"), "date", List.of("2022-13-45", FAR_DAY, "0000-01-01"));
    private static final List<JsonValue> NO_NUMBERS = List.of(
            Json.createValue("x"),
            Json.createValue(new BigDecimal("1.5")),
            Json.createValue(new BigDecimal("99999999999999999999")),
            Json.createValue(new BigDecimal("1e400")),
            JsonValue.EMPTY_JSON_OBJECT);

    private static final List<String> NO_INTEGERS = List.of("x", "1.5", "99999999999", "--1");

    private BadValues() {}

    /** What must be answered by 400, as a member of a body. */
    static List<JsonValue> of(JsonObject schema) {
        return switch (schema.getString("type", "object")) {
            case "integer", "number" -> NO_NUMBERS;
            case "boolean" -> List.of(JsonValue.EMPTY_JSON_OBJECT, Json.createValue("x"));
            case "array" ->
                List.of(
                        Json.createArrayBuilder().addNull().build(),
                        Json.createValue("x"),
                        JsonValue.EMPTY_JSON_OBJECT);
            // The reader of JSON takes an empty list for an empty map, which means nothing wrong.
            case "object" ->
                schema.containsKey("additionalProperties")
                        ? List.of(Json.createValue("x"))
                        : List.of(Json.createValue("x"), JsonValue.EMPTY_JSON_ARRAY);
            default -> texts(schema).stream().<JsonValue>map(Json::createValue).toList();
        };
    }

    private static List<String> texts(JsonObject schema) {
        List<String> texts = new ArrayList<>(List.of("a\0b", MEGABYTE));
        texts.addAll(BY_FORMAT.getOrDefault(schema.getString("format", ""), List.of()));
        if (schema.containsKey("enum")) {
            texts.add("UNKNOWN");
        }
        return texts;
    }

    /** What must be answered by 400, as a parameter of an address; written as it stands there. The server itself keeps U+0000 out of paths. */
    static List<String> ofParameter(JsonObject schema, boolean inPath) {
        List<String> values = new ArrayList<>(inPath ? List.of() : List.of("a%00b"));
        values.addAll(
                switch (schema.getString("type", "string")) {
                    case "integer" -> NO_INTEGERS;
                    case "boolean" -> List.of("perhaps");
                    default -> BY_FORMAT.getOrDefault(schema.getString("format", ""), List.of());
                });
        if (schema.containsKey("minimum")) {
            values.add(String.valueOf(schema.getInt("minimum") - 1));
        }
        if (schema.containsKey("enum")) {
            values.add("UNKNOWN");
        }
        return values.stream().map(value -> value.replace("+", "%2B")).toList();
    }
}
