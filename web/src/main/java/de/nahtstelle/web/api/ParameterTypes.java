package de.nahtstelle.web.api;

import de.nahtstelle.kernel.time.CalendarDay;
import de.nahtstelle.web.list.AddressId;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address; a wrong one is answered with its name. */
@Provider
public class ParameterTypes implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Optional<?>>> READERS = Map.of(
            UUID.class, AddressId::parse,
            LocalDate.class, CalendarDay::parse,
            Integer.class, ParameterTypes::number,
            int.class, ParameterTypes::number,
            boolean.class, ParameterTypes::truth);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Optional<?>> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        return reader == null
                ? null
                : name(annotations)
                        .map(name -> new NamedParameter<T>(name, type, reader))
                        .orElse(null);
    }

    private static Optional<String> name(Annotation... annotations) {
        return Stream.of(annotations)
                .map(ParameterTypes::name)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> name(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Optional.of(query.value());
        }
        return annotation instanceof PathParam path ? Optional.of(path.value()) : Optional.empty();
    }

    private static Optional<?> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<?> truth(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    private static Optional<?> constant(Class<?> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst();
    }
}
