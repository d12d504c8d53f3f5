package de.nahtstelle.kernel.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins: after a row or before one, named by the values the list is ordered by. As text it may
 * stand in an address.
 *
 * @param backward whether the page ends before the row instead of beginning after it
 * @param key the values of the order, the id last; empty for the first page
 * @param place the how many-th of the list the row was when it was shown; 0 when that is not known. Nothing is looked
 *     up by it: rows that come or go meanwhile move the number, not the page
 */
public record Cursor(boolean backward, List<String> key, long place) {
    /** The first page. */
    public static final Cursor START = new Cursor(false, List.of());

    private static final String SEPARATOR = "\u001f";

    private static final Pattern PLACE = Pattern.compile("[0-9]{1,9}");

    /** A cursor that knows only the row. */
    public Cursor(boolean backward, List<String> key) {
        this(backward, key, 0);
    }

    /** Reads a cursor from an address; the first page when it is missing or was tampered with. */
    public static Cursor parse(@Nullable String text) {
        if (text == null || text.length() < 2) {
            return START;
        }
        try {
            String written = new String(Base64.getUrlDecoder().decode(text.substring(1)), StandardCharsets.UTF_8);
            return of(text.charAt(0) == 'p', List.of(written.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException tampered) {
            return START;
        }
    }

    private static Cursor of(boolean backward, List<String> parts) {
        return PLACE.matcher(parts.get(0)).matches()
                ? new Cursor(backward, parts.subList(1, parts.size()), Long.parseLong(parts.get(0)))
                : START;
    }

    /** The cursor if its key is made of these parts; the first page when it belongs to another order or was tampered with. */
    public Cursor fitting(KeyPart... parts) {
        boolean fits = key.size() == parts.length
                && IntStream.range(0, parts.length).allMatch(place -> parts[place].fits(key.get(place)));
        return fits ? this : START;
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
        String written = place + SEPARATOR + String.join(SEPARATOR, key);
        return (backward ? "p" : "n")
                + Base64.getUrlEncoder().withoutPadding().encodeToString(written.getBytes(StandardCharsets.UTF_8));
    }
}
