package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;

/**
 * Who acts: a person in one function of one unit. Passed explicitly into every use case and every repository that
 * lists, because what one may do and see depends on it.
 *
 * @param function the code of the function, for instance {@code AGENCY_CLERK}
 * @param unitName the short name of the unit, for display and for the record
 */
public record Actor(PersonId person, String name, String function, UnitId unit, String unitName) {
    /**
     * Refuses unless the function holds the permission.
     *
     * @throws NotPermitted when it does not
     */
    public void must(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(permission, function);
        }
    }

    /** Whether the function holds the permission. */
    public boolean may(Permission permission) {
        return permission.heldBy(function);
    }
}
