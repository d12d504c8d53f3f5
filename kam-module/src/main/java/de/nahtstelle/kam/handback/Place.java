package de.nahtstelle.kam.handback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site for which an agency is wanted.
 *
 * @param number the site's number within the customer
 * @param municipality official key of eight digits; null when unknown
 * @param assigned the agency it is assigned to so far; null when none
 * @param fixed whether that agency is past its preparation and keeps the site
 */
public record Place(
        UUID site,
        String number,
        String name,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable String municipality,
        @Nullable UUID assigned,
        boolean fixed) {}
