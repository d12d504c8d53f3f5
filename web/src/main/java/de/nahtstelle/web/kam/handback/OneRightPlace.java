package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.RightPlace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where the one site, or the seat, lies in truth. */
@Named
@RequestScoped
public class OneRightPlace {
    private @Nullable String postalCode;
    private @Nullable String municipality;

    /** The place; null when none was written. */
    @Nullable
    RightPlace place() {
        return postalCode == null && municipality == null ? null : new RightPlace(postalCode, municipality);
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = empty(postalCode);
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = empty(municipality);
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
