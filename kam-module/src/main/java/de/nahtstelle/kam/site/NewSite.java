package de.nahtstelle.kam.site;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.input.RequiredText;
import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.party.PartyFormat;
import de.nahtstelle.kernel.party.SiteContact;
import de.nahtstelle.kernel.party.SiteDetails;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site to enter.
 *
 * @param version the version of the customer that was looked at
 * @param number five digits, unique within the customer; not looked at where the portal draws it, null allowed there
 * @param companyNumber the Betriebsnummer of the site; null when it has none of its own
 * @param municipality official key of eight digits; null when unknown
 * @param contact null when nobody is known there yet
 * @param agency the agency a person confirmed, where the agencies of the sites answer; null where the site follows its
 *     customer
 * @param from since when that agency answers for it; null for today
 */
public record NewSite(
        CustomerId customer,
        int version,
        @Nullable String number,
        String name,
        @Nullable String companyNumber,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable String municipality,
        @Nullable SiteContact contact,
        @Nullable UUID agency,
        @Nullable LocalDate from) {
    /** A site has a name, and a number that one of an employer can have. */
    public NewSite {
        name = RequiredText.of("name", name);
        if (number != null && !number.matches(PartyFormat.SITE_NUMBER)) {
            throw WrongInput.unknown("number");
        }
    }

    /** The site as a person knows it. */
    public String record() {
        return number + " " + name;
    }

    /** The same site under this number. */
    NewSite numbered(String drawn) {
        return new NewSite(
                customer,
                version,
                drawn,
                name,
                companyNumber,
                street,
                postalCode,
                town,
                municipality,
                contact,
                agency,
                from);
    }

    SiteDetails details() {
        return new SiteDetails(
                Objects.requireNonNull(number), name, companyNumber, street, postalCode, town, municipality);
    }
}
