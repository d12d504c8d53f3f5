package de.nahtstelle.input;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the OpenAPI document.
 *
 * @param path from {@code /api/v1} on, with parameters in braces
 * @param body the schema of its JSON body; null when it takes none
 */
record Operation(
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonObject body) {
    private static final String PREFIX = "/api/v1";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    static List<Operation> all(JsonObject document) {
        return document.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> ofPath(document, path))
                .toList();
    }

    private static Stream<Operation> ofPath(JsonObject document, Map.Entry<String, JsonValue> path) {
        return path.getValue().asJsonObject().entrySet().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> of(
                        document,
                        method.getKey(),
                        path.getKey(),
                        method.getValue().asJsonObject()));
    }

    private static Operation of(JsonObject document, String method, String path, JsonObject operation) {
        Schemas schemas = new Schemas(document);
        List<Parameter> parameters = operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .map(parameter -> Parameter.of(parameter, schemas))
                        .toList()
                : List.of();
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path.substring(PREFIX.length()),
                parameters,
                schemas.ofBody(operation));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    /** A parameter of the address. */
    record Parameter(String name, boolean inPath, boolean required, JsonObject schema) {
        static Parameter of(JsonObject parameter, Schemas schemas) {
            return new Parameter(
                    parameter.getString("name"),
                    parameter.getString("in").equals("path"),
                    parameter.getBoolean("required", false),
                    schemas.resolved(parameter.getJsonObject("schema")));
        }
    }
}
