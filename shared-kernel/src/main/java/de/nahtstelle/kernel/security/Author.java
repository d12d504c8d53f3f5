package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.organisation.UnitId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a receipt or an entry of a timeline names.
 *
 * @param person null when the portal decided by itself
 * @param coverFor for whom the person acted; null when for themselves
 * @param function the code of the function; {@link #AUTOMATIC} when nobody acted
 * @param unit the unit of the person, or the one the portal decided for
 */
public record Author(@Nullable UUID person, @Nullable UUID coverFor, String function, UUID unit) {
    /** Stands for the function where nobody acted. */
    public static final String AUTOMATIC = "AUTOMATIC";

    /** A person in a function. */
    public static Author of(Actor actor) {
        return new Author(
                actor.person().value(),
                actor.coveredId(),
                actor.function(),
                actor.unit().value());
    }

    /** The portal, which carries out a rule for this unit. */
    public static Author portal(UnitId unit) {
        return new Author(null, null, AUTOMATIC, unit.value());
    }
}
