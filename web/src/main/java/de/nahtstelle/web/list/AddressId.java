package de.nahtstelle.web.list;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An id as it stands in an address or a form. */
public final class AddressId {
    /** Java alone takes shorter groups as well, and fails on some texts of the right length. */
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private AddressId() {}

    /** The id; empty when there is none or it is no id. */
    public static Optional<UUID> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(id -> WRITTEN.matcher(id).matches())
                .map(UUID::fromString);
    }
}
