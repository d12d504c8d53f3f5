package de.nahtstelle.kernel.worklist;

import de.nahtstelle.kernel.persistence.Cursor;

/** The order of a list by last day, and where its page begins; names the parameters {@code key} and {@code id}. */
record ByDay(Cursor cursor) {
    static final ByDay FIRST = new ByDay(Cursor.START);

    /** What is due on these days, from the beginning of the page on. */
    String from(String day, String id, String due) {
        String onTheDays = day + " " + due;
        return cursor.start()
                ? onTheDays
                : onTheDays + " and (" + day + ", " + id + ") " + (cursor.backward() ? "<" : ">")
                        + " (cast(:key as date), cast(:id as uuid))";
    }

    /** The order. */
    String order(String day, String id) {
        String direction = cursor.backward() ? " desc" : " asc";
        return day + direction + ", " + id + direction;
    }
}
