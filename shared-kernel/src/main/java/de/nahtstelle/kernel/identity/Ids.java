package de.nahtstelle.kernel.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes new ids. Time-ordered, so that an index grows at its end and a page of a list follows the order of creation. */
public final class Ids {
    private Ids() {}

    /** A new UUID of version 7. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
