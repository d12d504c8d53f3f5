package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person in one function of one unit. Passed explicitly into every use case and every repository that
 * lists, because what one may do and see depends on it.
 *
 * @param function the code of the function, for instance {@code AGENCY_CLERK}
 * @param unitName the short name of the unit, for display and for the record
 * @param covered for whom they act while that person is absent; null when they act for themselves (KAM-05)
 */
public record Actor(
        PersonId person,
        String name,
        String function,
        UnitId unit,
        String unitName,
        @Nullable Covered covered) {
    /** Somebody who acts for themselves. */
    public Actor(PersonId person, String name, String function, UnitId unit, String unitName) {
        this(person, name, function, unit, unitName, null);
    }

    /** Whoever is absent and covered by the actor. */
    public record Covered(PersonId person, String name) {}

    /** The id of whoever is covered; null when the actor acts for themselves. */
    public @Nullable UUID coveredId() {
        return covered == null ? null : covered.person().value();
    }

    /**
     * Refuses unless the function holds the permission.
     *
     * @param others any of which would do as well
     * @throws NotPermitted when it holds none
     */
    public void must(Permission permission, Permission... others) {
        List<Permission> enough =
                Stream.concat(Stream.of(permission), Stream.of(others)).toList();
        if (enough.stream().noneMatch(this::may)) {
            throw new NotPermitted(enough, function);
        }
    }

    /** Whether the function holds the permission. */
    public boolean may(Permission permission) {
        return permission.heldBy(function);
    }
}
