package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.organisation.UnitId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a task of the sending side lies.
 *
 * @param function the function that does it; null when anyone of the unit may
 * @param land the Land by whose working days it is due; null where none is known
 */
public record Desk(
        UUID unit, @Nullable String function, @Nullable String land) {
    UnitId unitId() {
        return new UnitId(unit);
    }
}
