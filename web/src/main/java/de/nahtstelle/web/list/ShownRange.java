package de.nahtstelle.web.list;

import de.nahtstelle.kernel.persistence.Slice;

/**
 * Which rows of a list a page shows, and of how many.
 *
 * @param first the how many-th row it begins with; 0 when that is not known
 * @param total how many there are, or are at least
 * @param more whether there are more than the total
 */
record ShownRange(long first, long last, long total, boolean more) {
    /**
     * The range of a page that has rows. Its end tells where it begins as soon as the rows were counted; above the limit
     * of the count, what was leafed through tells how many there are at least.
     */
    static ShownRange of(Slice<?> page, long count) {
        boolean counted = count <= Slice.COUNT_LIMIT;
        boolean end = page.next() == null;
        long size = page.rows().size();
        long first = Math.max(0, counted && end ? count - size + 1 : page.first());
        long last = first + size - 1;
        if (counted) {
            return new ShownRange(first, last, count, false);
        }
        boolean all = end && first > 0;
        return new ShownRange(first, last, all ? last : Math.max(last, Slice.COUNT_LIMIT), !all);
    }
}
