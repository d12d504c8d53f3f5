package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.input.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * Where a site lies in truth, as the agency says that it was wrongly led to (KAM-09).
 *
 * @param municipality official key of eight digits, where the postal code lies in several districts; null when it does not
 *     matter
 */
public record RightPlace(String postalCode, @Nullable String municipality) {
    /** A place has a postal code; null or blank is refused. */
    public RightPlace(@Nullable String postalCode, @Nullable String municipality) {
        this.postalCode = RequiredText.of("rightPostalCode", postalCode);
        this.municipality = municipality;
    }

    /** Whether it says anything else than the record of the site. */
    boolean differsFrom(Place place) {
        return !postalCode.equals(place.postalCode())
                || (municipality != null && !municipality.equals(place.municipality()));
    }
}
