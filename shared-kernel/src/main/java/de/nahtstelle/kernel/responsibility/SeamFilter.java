package de.nahtstelle.kernel.responsibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open seams the monitor shows; null where anything goes.
 *
 * @param state how far it has come
 */
public record SeamFilter(
        @Nullable String seam,
        @Nullable UUID sender,
        @Nullable UUID receiver,
        @Nullable SeamState state) {
    /** Whatever is open. */
    public static final SeamFilter ALL = new SeamFilter(null, null, null, null);

    /** The same, of those in that state; in any when it is null. */
    public SeamFilter in(@Nullable SeamState other) {
        return new SeamFilter(seam, sender, receiver, other);
    }
}
