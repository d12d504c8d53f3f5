package de.nahtstelle.input;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Schemas of an OpenAPI document, with the names in them looked up. */
record Schemas(JsonObject document) {
    private static final String JSON = "application/json";
    private static final Pattern DIGITS = Pattern.compile("\\[0-9]\\{(\\d+)}");

    @Nullable
    JsonObject ofBody(JsonObject operation) {
        JsonObject content = operation.containsKey("requestBody")
                ? operation.getJsonObject("requestBody").getJsonObject("content")
                : JsonValue.EMPTY_JSON_OBJECT;
        return content.containsKey(JSON) ? resolved(content.getJsonObject(JSON).getJsonObject("schema")) : null;
    }

    /** The schema with everything it refers to in its place. */
    JsonObject resolved(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            String[] steps = schema.getString("$ref").split("/", -1);
            return resolved(document.getJsonObject("components")
                    .getJsonObject("schemas")
                    .getJsonObject(steps[steps.length - 1]));
        }
        if (schema.containsKey("allOf")) {
            return resolved(schema.getJsonArray("allOf").getJsonObject(0));
        }
        JsonObjectBuilder found = Json.createObjectBuilder(schema);
        if (schema.containsKey("items")) {
            found.add("items", resolved(schema.getJsonObject("items")));
        }
        if (schema.containsKey("properties")) {
            JsonObjectBuilder members = Json.createObjectBuilder();
            schema.getJsonObject("properties")
                    .forEach((name, member) -> members.add(name, resolved(member.asJsonObject())));
            found.add("properties", members);
        }
        return found.build();
    }

    /** Something that fits a resolved schema. */
    static JsonValue sample(JsonObject schema) {
        return switch (schema.getString("type", "object")) {
            case "integer", "number" -> Json.createValue(1);
            case "boolean" -> JsonValue.TRUE;
            case "array" -> array(schema.getJsonObject("items"));
            case "object" -> object(schema);
            default -> Json.createValue(text(schema));
        };
    }

    private static JsonValue array(JsonObject items) {
        JsonArrayBuilder one = Json.createArrayBuilder();
        return one.add(sample(items)).build();
    }

    private static JsonObject object(JsonObject schema) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (schema.containsKey("properties")) {
            schema.getJsonObject("properties")
                    .forEach((name, member) -> object.add(name, sample(member.asJsonObject())));
        }
        return object.build();
    }

    /** A text that fits. */
    static String text(JsonObject schema) {
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").getString(0);
        }
        return switch (schema.getString("format", "")) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2022-11-01";
            default -> ofPattern(schema.getString("pattern", ""));
        };
    }

    private static String ofPattern(String pattern) {
        Matcher digits = DIGITS.matcher(pattern);
        return digits.matches() ? "9".repeat(Integer.parseInt(digits.group(1))) : "A text of some length";
    }
}
