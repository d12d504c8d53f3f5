package de.nahtstelle.kernel.responsibility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open handovers and tasks asked for the monitor shows; null where anything goes.
 *
 * @param state how far it has come
 */
public record HandoverFilter(
        @Nullable String seam,
        @Nullable UUID sender,
        @Nullable UUID receiver,
        @Nullable SeamState state) {
    /** Whatever is open. */
    public static final HandoverFilter ALL = new HandoverFilter(null, null, null, null);

    /** The same, of those in that state; in any when it is null. */
    public HandoverFilter in(@Nullable SeamState other) {
        return new HandoverFilter(seam, sender, receiver, other);
    }
}
