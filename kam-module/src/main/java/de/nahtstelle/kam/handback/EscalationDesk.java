package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.organisation.UnitId;
import java.util.UUID;

/**
 * Where an escalation lands.
 *
 * @param function the function that takes care of it
 */
public record EscalationDesk(UUID unit, String function) {
    UnitId unitId() {
        return new UnitId(unit);
    }
}
