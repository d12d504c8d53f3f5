package de.nahtstelle.kernel.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a unit itself.
 *
 * @param land ISO 3166-2 code of the Land of the seat without the country
 * @param wholeNumber number of the unit it is organisationally part of; null when of none
 * @param validTo last day it exists; null while it does
 * @param remark what the source leaves open
 */
public record UnitRecord(
        UUID id,
        String number,
        String kind,
        String shortName,
        String name,
        @Nullable String town,
        @Nullable String postalCode,
        @Nullable String land,
        @Nullable String wholeNumber,
        @Nullable String wholeName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String remark) {}
