package de.nahtstelle.kernel.security;

import java.util.UUID;
import java.util.function.Supplier;

/** What was asked for does not exist, or the actor may not know that it does; the answer is the same for both. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1;

    private NotThere(String what) {
        super(what);
    }

    /** For {@code orElseThrow}; says what was looked for, for the log only. */
    public static Supplier<NotThere> of(String kind, UUID id) {
        return of(kind, id.toString());
    }

    /** The same where what was looked for is no id, or none that anybody gave. */
    public static Supplier<NotThere> of(String kind, String sought) {
        return () -> new NotThere(kind + " " + sought);
    }
}
