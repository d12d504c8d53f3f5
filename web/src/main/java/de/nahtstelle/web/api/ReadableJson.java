package de.nahtstelle.web.api;

import de.nahtstelle.web.input.ReadableText;
import de.nahtstelle.web.problem.FieldError;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks through a JSON document for text and numbers that no member of any request can hold. */
final class ReadableJson {
    private static final int MOST_DIGITS = 18;

    private ReadableJson() {}

    /** The first wrong place, with what is wrong there. */
    static Optional<FieldError> complaint(String place, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> text(place, ((JsonString) value).getString());
            case NUMBER -> number(place, ((JsonNumber) value).bigDecimalValue());
            case ARRAY -> elements(place, value.asJsonArray());
            case OBJECT -> members(place, value.asJsonObject());
            default -> Optional.empty();
        };
    }

    private static Optional<FieldError> text(String place, String text) {
        return ReadableText.complaint(text).map(wrong -> new FieldError(place, wrong));
    }

    private static Optional<FieldError> number(String place, BigDecimal number) {
        boolean sound = number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
        return sound ? Optional.empty() : Optional.of(new FieldError(place, "more digits than any number here has"));
    }

    private static Optional<FieldError> elements(String place, JsonArray array) {
        return IntStream.range(0, array.size())
                .mapToObj(index -> complaint(place + "[" + index + "]", array.get(index)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FieldError> members(String place, JsonObject object) {
        return object.entrySet().stream()
                .map(member -> member(place.isEmpty() ? "" : place + ".", member))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FieldError> member(String before, Map.Entry<String, JsonValue> member) {
        return ReadableText.complaint(member.getKey()).isPresent()
                ? Optional.of(new FieldError(before + "*", "a member with an unreadable name"))
                : complaint(before + member.getKey(), member.getValue());
    }
}
