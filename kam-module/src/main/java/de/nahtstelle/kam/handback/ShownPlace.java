package de.nahtstelle.kam.handback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of which site an agency showed before where it lies; without a place when it only said that it is not its own. */
record ShownPlace(
        UUID site,
        @Nullable String rightPostalCode,
        @Nullable String rightMunicipality) {
    static ShownPlace of(Place place, @Nullable RightPlace right) {
        return new ShownPlace(
                place.site(), right == null ? null : right.postalCode(), right == null ? null : right.municipality());
    }
}
