package de.nahtstelle.kernel.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, with the way to the pages beside it. It knows no total: the cost of a page does not grow with
 * the table.
 *
 * @param rows the rows in the order of the list
 * @param previous cursor of the page before as text; null when this is the first
 * @param next cursor of the page after as text; null when this is the last
 */
public record Slice<T>(
        List<T> rows, @Nullable String previous, @Nullable String next) {
    /** Counts stop here; a list that has more says so with a plus. */
    public static final int COUNT_LIMIT = 1000;

    /**
     * Makes a page of what a query found.
     *
     * @param found up to one row more than the page holds, in the direction of the cursor
     * @param key the values of the order of a row, the id last
     */
    public static <T> Slice<T> of(List<T> found, int size, Cursor cursor, Function<T, List<String>> key) {
        boolean more = found.size() > size;
        List<T> rows = new ArrayList<>(more ? found.subList(0, size) : found);
        if (cursor.backward()) {
            Collections.reverse(rows);
        }
        boolean before = cursor.backward() ? more : !cursor.start();
        boolean after = cursor.backward() || more;
        return rows.isEmpty()
                ? new Slice<>(rows, null, null)
                : new Slice<>(
                        rows,
                        before ? new Cursor(true, key.apply(rows.get(0))).text() : null,
                        after ? new Cursor(false, key.apply(rows.get(rows.size() - 1))).text() : null);
    }
}
