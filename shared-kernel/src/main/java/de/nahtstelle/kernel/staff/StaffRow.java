package de.nahtstelle.kernel.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in the list.
 *
 * @param signInName null for somebody who cannot sign in
 * @param units short names of the units of today, after one another; null when there is none
 * @param blocked whether the sign-in is shut
 */
public record StaffRow(
        UUID id,
        String personnelNumber,
        String name,
        @Nullable String signInName,
        @Nullable String units,
        boolean blocked) {}
