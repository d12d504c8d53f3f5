package de.nahtstelle.web.list;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id as it stands in an address or a form. */
public final class AddressId {
    private AddressId() {}

    /** The id; empty when there is none or it is no id. */
    public static Optional<UUID> parse(@Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(id -> !id.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
