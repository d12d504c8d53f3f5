package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A function in a unit that a person is to hold.
 *
 * @param membership the id of what is given or changed
 * @param validTo last day; null while no end is set
 */
record Staffing(
        PersonId person,
        UnitId unit,
        String function,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        UUID membership) {
    /** The kind under which people are known to audit and receipts. */
    static final String KIND = "kernel.person";

    /** The same with another last day. */
    Staffing until(LocalDate lastDay) {
        return new Staffing(person, unit, function, validFrom, lastDay, membership);
    }

    static SubjectRef subject(PersonId person) {
        return new SubjectRef(KIND, person.value());
    }
}
