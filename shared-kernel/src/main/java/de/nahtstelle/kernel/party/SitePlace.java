package de.nahtstelle.kernel.party;

import org.jspecify.annotations.Nullable;

/**
 * Where a site lies, as its record says.
 *
 * @param postalCode null when none is known
 * @param municipality official key of eight digits; null when unknown
 * @param town null when unknown
 */
public record SitePlace(
        @Nullable String postalCode,
        @Nullable String municipality,
        @Nullable String town) {}
