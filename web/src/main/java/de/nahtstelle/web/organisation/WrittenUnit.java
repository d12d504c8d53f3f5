package de.nahtstelle.web.organisation;

import de.nahtstelle.kernel.organisation.NamedUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote where a unit is asked for.
 *
 * @param text what the field shows next
 * @param found what it means; null while nothing is written
 */
public record WrittenUnit(String text, @Nullable NamedUnit found) {
    /** Nothing. */
    public static final WrittenUnit NONE = new WrittenUnit("", null);

    /** The id of the unit meant; null when none is. */
    public @Nullable UUID id() {
        return found instanceof NamedUnit.Known known ? known.unit().id() : null;
    }

    /** Whether something is written that means no unit, or more than one. */
    public boolean wrong() {
        return found != null && id() == null;
    }
}
