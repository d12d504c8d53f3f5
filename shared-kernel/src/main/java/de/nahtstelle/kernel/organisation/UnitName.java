package de.nahtstelle.kernel.organisation;

import java.util.UUID;

/**
 * How people call a unit.
 *
 * @param number official number
 * @param kind code of the kind, for instance {@code AGENCY}
 */
public record UnitName(UUID id, String number, String kind, String shortName, String name) {
    private static final String BETWEEN = " – ";

    /** Short name and number, as a field for a unit proposes and shows it. */
    public String label() {
        return shortName + BETWEEN + number;
    }
}
