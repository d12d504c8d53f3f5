package de.nahtstelle.web.api;

import jakarta.ws.rs.ext.ParamConverter;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One parameter of an address, by its name; an empty one counts as not given. */
final class NamedParameter<T> implements ParamConverter<T> {
    private final String name;
    private final Class<T> type;
    private final Function<String, Optional<?>> reader;

    NamedParameter(String name, Class<T> type, Function<String, Optional<?>> reader) {
        this.name = name;
        this.type = type;
        this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T fromString(@Nullable String text) {
        if (text == null || (text.isEmpty() && !type.isPrimitive())) {
            return null;
        }
        return (T) reader.apply(text)
                .orElseThrow(() -> new InvalidRequest(name, "not of the form that this parameter has"));
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }
}
