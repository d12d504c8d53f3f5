package de.nahtstelle.web.list;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record and the version of it that the page had shown, as the key of a row: {@code <id>:<version>}.
 *
 * @param version 0 when the form says none
 */
public record SeenId(UUID id, int version) {
    private static final Pattern WRITTEN = Pattern.compile("([^:]*):([0-9]{1,9})");

    /** The record and its version; empty when the text names none. */
    public static Optional<SeenId> parse(@Nullable String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        return written.matches()
                ? AddressId.parse(written.group(1)).map(id -> new SeenId(id, version(written.group(2))))
                : Optional.empty();
    }

    /** A version as a form sends it. */
    public static int version(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
