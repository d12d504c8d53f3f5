package de.nahtstelle.web.kam.site;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.site.NewSite;
import de.nahtstelle.kernel.party.PartyFormat;
import de.nahtstelle.kernel.party.SiteContact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site as a machine client sends it.
 *
 * @param version the version of the customer that was read before
 * @param number left out by an agency that sees its part only: the portal draws it; needed from everybody else
 * @param contactFunction needed where an address for mail or calls is given
 * @param agency needed where the agencies of the sites answer for the customer, and refused elsewhere
 * @param from since when that agency answers; today when left out
 */
public record SiteToEnter(
        @NotNull Integer version,
        @Pattern(regexp = PartyFormat.SITE_NUMBER) @Nullable String number,
        @NotBlank @Size(max = 200) String name,
        @Pattern(regexp = "[0-9]{8}") @Nullable String companyNumber,
        @NotBlank @Size(max = 100) String street,
        @NotNull @Pattern(regexp = "[0-9]{5}") String postalCode,
        @NotBlank @Size(max = 100) String town,
        @Pattern(regexp = "[0-9]{8}") @Nullable String municipality,
        @Size(max = 100) @Nullable String contactFunction,

        @Size(max = 254) @Pattern(regexp = "[^@ ]+@[^@ ]+") @Nullable
        String contactEmail,

        @Size(max = 50) @Nullable String contactPhone,
        @Nullable UUID agency,
        @Nullable LocalDate from) {
    NewSite of(CustomerId customer) {
        return new NewSite(
                customer,
                version,
                number,
                name,
                companyNumber,
                street,
                postalCode,
                town,
                municipality,
                contact(),
                agency,
                from);
    }

    private @Nullable SiteContact contact() {
        return contactFunction == null && contactEmail == null && contactPhone == null
                ? null
                : new SiteContact(contactFunction, contactEmail, contactPhone);
    }
}
