package de.nahtstelle.apart;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Makes values that the REST interface accepts; where something can be searched, by the text alone. */
final class Values {
    private final JsonObject description;

    Values(JsonObject description) {
        this.description = description;
    }

    JsonValue of(JsonObject given, String id, String text) {
        JsonObject schema = resolved(given);
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").get(0);
        }
        return switch (type(schema)) {
            case "integer", "number" -> Json.createValue(1);
            case "boolean" -> JsonValue.FALSE;
            case "array" -> JsonValue.EMPTY_JSON_ARRAY;
            case "object" -> object(schema, id, text);
            default -> Json.createValue(string(schema, id, text));
        };
    }

    private static String string(JsonObject schema, String id, String text) {
        return switch (schema.getString("format", "")) {
            case "uuid" -> id;
            case "date" -> "2022-11-07";
            default -> text;
        };
    }

    private JsonObject object(JsonObject schema, String id, String text) {
        JsonObjectBuilder filled = Json.createObjectBuilder();
        JsonObject properties =
                schema.containsKey("properties") ? schema.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        properties.entrySet().stream()
                .filter(property -> property.getKey().equals("text") || !properties.containsKey("text"))
                .forEach(property ->
                        filled.add(property.getKey(), of(property.getValue().asJsonObject(), id, text)));
        if (schema.get("additionalProperties") instanceof JsonObject each) {
            filled.add(id, of(each, id, text));
        }
        return filled.build();
    }

    private JsonObject resolved(JsonObject schema) {
        if (!schema.containsKey("$ref")) {
            return schema;
        }
        String name = schema.getString("$ref").replaceFirst(".*/", "");
        return resolved(
                description.getJsonObject("components").getJsonObject("schemas").getJsonObject(name));
    }

    private static String type(JsonObject schema) {
        return schema.get("type") instanceof JsonString type
                ? type.getString()
                : schema.containsKey("properties") ? "object" : "string";
    }
}
