package de.nahtstelle.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For columns of type uuid that may be empty: EclipseLink's own conversion fails on reading an empty one. It also binds
 * an empty one as text when inserting, so such columns are marked not insertable.
 */
@Converter
public class OptionalIdConverter implements AttributeConverter<@Nullable UUID, @Nullable Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
        return id;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : UUID.fromString(column.toString());
    }
}
