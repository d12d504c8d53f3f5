package de.nahtstelle.kernel.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A place with its postal code.
 *
 * @param municipality key of the municipality; null where the source does not name it
 * @param district name of the Kreis or kreisfreie Stadt
 */
public record Place(
        String postalCode,
        String place,
        @Nullable String municipality,
        @Nullable String municipalityName,
        String district) {}
