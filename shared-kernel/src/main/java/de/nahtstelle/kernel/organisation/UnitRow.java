package de.nahtstelle.kernel.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a list.
 *
 * @param kind code of the kind, for instance {@code AGENCY}
 * @param town town of the seat; null where the source names none
 */
public record UnitRow(
        UUID id,
        String number,
        String kind,
        String shortName,
        String name,
        @Nullable String town,
        @Nullable String postalCode) {}
