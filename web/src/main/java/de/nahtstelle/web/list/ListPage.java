package de.nahtstelle.web.list;

import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What every list got by address has: where its page begins, its order, the rows of the page, and how many there are in
 * all. What the list is narrowed by is its own.
 *
 * @param <R> a row
 */
public abstract class ListPage<R> {
    private @Nullable String sort;
    private @Nullable String at;
    private Slice<R> slice = Slice.empty();
    private long count;

    /** Where the page begins. */
    protected Cursor cursor() {
        return Cursor.parse(at);
    }

    /** Shows the page found, of so many rows. */
    protected void show(Slice<R> found, long counted) {
        slice = found;
        count = counted;
    }

    public Slice<R> getSlice() {
        return slice;
    }

    public long getCount() {
        return count;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }
}
