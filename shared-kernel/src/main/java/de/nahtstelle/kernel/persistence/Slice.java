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
 * @param first the how many-th of the list its first row is, counted from 1 while leafing; 0 when there are no rows or
 *     it is not known. Rows that others add or remove meanwhile move it
 * @param previous cursor of the page before as text; null when this is the first
 * @param next cursor of the page after as text; null when this is the last
 */
public record Slice<T>(
        List<T> rows,
        long first,
        @Nullable String previous,
        @Nullable String next) {
    /** Counts stop here; of a list that has more one learns that it has more. */
    public static final int COUNT_LIMIT = 1000;

    /** A page of a list without rows. */
    public static <T> Slice<T> empty() {
        return new Slice<>(List.of(), 0, null, null);
    }

    /**
     * Makes a page of what a query found.
     *
     * @param found up to one row more than the page holds, in the direction of the cursor
     * @param key the values of the order of a row, the id last
     */
    public static <T> Slice<T> of(List<T> found, int size, Cursor cursor, Function<T, List<String>> key) {
        boolean more = found.size() > size;
        List<T> rows = new ArrayList<>(more ? found.subList(0, size) : found);
        if (rows.isEmpty()) {
            return empty();
        }
        if (cursor.backward()) {
            Collections.reverse(rows);
        }
        boolean before = cursor.backward() ? more : !cursor.start();
        boolean after = cursor.backward() || more;
        long first = before ? first(cursor, rows.size()) : 1;
        long last = first == 0 ? 0 : first + rows.size() - 1;
        return new Slice<>(
                rows,
                first,
                before ? new Cursor(true, key.apply(rows.get(0)), first).text() : null,
                after ? new Cursor(false, key.apply(rows.get(rows.size() - 1)), last).text() : null);
    }

    /** There are rows before; a place that leaves no room for them has been overtaken by rows that came in. */
    private static long first(Cursor cursor, int size) {
        long first = cursor.backward() ? cursor.place() - size : cursor.place() + 1;
        return first > 1 ? first : 0;
    }

    /** The same page with its rows seen as something else. */
    public <R> Slice<R> map(Function<? super T, ? extends R> row) {
        return new Slice<>(rows.stream().<R>map(row).toList(), first, previous, next);
    }
}
