package de.nahtstelle.kernel.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins: after a row or before one, named by the values the list is ordered by. As text it may
 * stand in an address.
 *
 * @param backward whether the page ends before the row instead of beginning after it
 * @param key the values of the order, the id last; empty for the first page
 */
public record Cursor(boolean backward, List<String> key) {
    /** The first page. */
    public static final Cursor START = new Cursor(false, List.of());

    private static final String SEPARATOR = "\u001f";

    /** Reads a cursor from an address; the first page when it is missing or was tampered with. */
    public static Cursor parse(@Nullable String text) {
        if (text == null || text.length() < 2) {
            return START;
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(text.substring(1)), StandardCharsets.UTF_8);
            return new Cursor(text.charAt(0) == 'p', List.of(key.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException tampered) {
            return START;
        }
    }

    /** Reads a cursor whose key ends in an id; the first page when it does not. */
    public static Cursor parseWithId(@Nullable String text) {
        Cursor cursor = parse(text);
        return cursor.endsInId() ? cursor : START;
    }

    private boolean endsInId() {
        try {
            return !key.isEmpty() && UUID.fromString(key.get(key.size() - 1)).version() > 0;
        } catch (IllegalArgumentException tampered) {
            return false;
        }
    }

    /** Whether it is the first page. */
    public boolean start() {
        return key.isEmpty();
    }

    /** One value of the key for a query; null on the first page. */
    public @Nullable String part(int index) {
        return index < key.size() ? key.get(index) : null;
    }

    /** The cursor as it stands in an address. */
    public String text() {
        return (backward ? "p" : "n")
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }
}
