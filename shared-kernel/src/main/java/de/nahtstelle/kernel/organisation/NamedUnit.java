package de.nahtstelle.kernel.organisation;

import java.util.List;

/** Which unit somebody meant by a name or a number. */
public sealed interface NamedUnit {
    /** This one and no other. */
    record Known(UnitName unit) implements NamedUnit {}

    /** Several have that name. */
    record Several(List<UnitName> candidates) implements NamedUnit {}

    /**
     * None is called that.
     *
     * @param candidates those whose name or number contains it, a few at most
     */
    record Unknown(List<UnitName> candidates) implements NamedUnit {}
}
