package de.nahtstelle.web.api;

import de.nahtstelle.kernel.time.CalendarDay;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.time.LocalDate;

/**
 * Takes whole numbers, truth values and days exactly as they are meant: JSON-B would cut fractions off, take any word
 * for false, and take the year 999999.
 */
@Provider
public class JsonTypes implements ContextResolver<Jsonb> {
    private final Jsonb json = JsonbBuilder.create(
            new JsonbConfig().withDeserializers(new WholeNumber(), new Truth(), new DayOfCalendar()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return json;
    }

    /** A whole number. */
    public static class WholeNumber implements JsonbDeserializer<Integer> {
        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
            JsonValue value = parser.getValue();
            try {
                return ((JsonNumber) value).bigDecimalValue().intValueExact();
            } catch (ClassCastException | ArithmeticException other) {
                throw new JsonbException("not a whole number", other);
            }
        }
    }

    /** True or false. */
    public static class Truth implements JsonbDeserializer<Boolean> {
        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context, Type type) {
            JsonValue value = parser.getValue();
            if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                throw new JsonbException("neither true nor false");
            }
            return value == JsonValue.TRUE;
        }
    }

    /** A day of the calendar. */
    public static class DayOfCalendar implements JsonbDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return parser.getValue() instanceof JsonString text
                    ? CalendarDay.parse(text.getString()).orElseThrow(DayOfCalendar::none)
                    : fail();
        }

        private static LocalDate fail() {
            throw none();
        }

        private static JsonbException none() {
            return new JsonbException("not a day in the form 2022-11-07");
        }
    }
}
