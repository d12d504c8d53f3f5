package de.nahtstelle.web.error;

import java.util.function.Supplier;

/** What was asked for does not exist, or the actor may not know that it does; the door answers 404. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says what was looked for, for the log only. */
    public NotFound(String what) {
        super(what);
    }

    /** For {@code orElseThrow}. */
    public static Supplier<NotFound> of(String kind, Object id) {
        return () -> new NotFound(kind + " " + id);
    }
}
