package de.nahtstelle.kernel.party;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a site.
 *
 * @param number five digits, unique within the employer
 * @param companyNumber the Betriebsnummer of the site; null when it has none of its own
 * @param municipality official key of eight digits; null when unknown
 */
public record SiteDetails(
        String number,
        String name,
        @Nullable String companyNumber,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable String municipality) {}
