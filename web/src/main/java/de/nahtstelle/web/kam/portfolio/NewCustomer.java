package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kam.portfolio.NewLargeCustomer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A large customer as a machine client sends it. */
public record NewCustomer(
        @NotBlank @Size(max = 20) String customerNumber,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 20) @Nullable String companyNumber,
        @Size(max = 10) @Nullable String industryCode,
        @NotNull @Pattern(regexp = "NORD|SUED|WEST") String region,
        @Size(max = 200) @Nullable String street,
        @Size(max = 10) @Nullable String postalCode,
        @Size(max = 100) @Nullable String town,
        @Size(max = 8) @Nullable String municipality) {
    NewLargeCustomer toEnter() {
        return new NewLargeCustomer(
                customerNumber, name, companyNumber, industryCode, region, street, postalCode, town, municipality);
    }
}
