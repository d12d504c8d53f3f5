package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.organisation.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person.
 *
 * @param signInName null for somebody who cannot sign in
 * @param passwordDue whether the password must be changed at the next sign-in
 * @param blocked whether the sign-in is shut
 * @param version to be sent back with a change of the sign-in
 */
public record PersonDetails(
        UUID id,
        String personnelNumber,
        String name,
        @Nullable String email,
        @Nullable String signInName,
        boolean passwordDue,
        boolean blocked,
        int version) {
    /** The id as a type. */
    public PersonId person() {
        return new PersonId(id);
    }
}
