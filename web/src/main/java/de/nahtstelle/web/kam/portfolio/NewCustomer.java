package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kam.portfolio.NewLargeCustomer;
import de.nahtstelle.kernel.party.PartyFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A large customer as a machine client sends it, held to the same form as the rows of an import. */
public record NewCustomer(
        @NotNull @Pattern(regexp = PartyFormat.CUSTOMER_NUMBER)
        String customerNumber,

        @NotBlank @Size(max = PartyFormat.NAME_LENGTH) String name,

        @NotNull @Pattern(regexp = PartyFormat.COMPANY_NUMBER)
        String companyNumber,

        @NotNull @Pattern(regexp = PartyFormat.INDUSTRY_CODE)
        String industryCode,

        @NotNull @Pattern(regexp = "NORD|SUED|WEST") String region,
        @NotBlank @Size(max = PartyFormat.PLACE_LENGTH) String street,
        @Pattern(regexp = PartyFormat.POSTAL_CODE) @Nullable String postalCode,
        @NotBlank @Size(max = PartyFormat.PLACE_LENGTH) String town,

        @Pattern(regexp = PartyFormat.MUNICIPALITY_KEY) @Nullable
        String municipality) {
    NewLargeCustomer toEnter() {
        return new NewLargeCustomer(
                customerNumber, name, companyNumber, industryCode, region, street, postalCode, town, municipality);
    }
}
