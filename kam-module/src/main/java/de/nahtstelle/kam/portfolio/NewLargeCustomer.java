package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.input.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A large customer to enter, with its seat as first site.
 *
 * @param region {@code NORD}, {@code SUED} or {@code WEST}: the region of the former GKB that answers for it
 * @param companyNumber the Betriebsnummer; a wrong one is accepted and found when the data are cleaned
 */
public record NewLargeCustomer(
        String customerNumber,
        String name,
        @Nullable String companyNumber,
        @Nullable String industryCode,
        String region,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable String municipality) {
    /** A customer with number and name, without the blanks around them. */
    public NewLargeCustomer {
        customerNumber = RequiredText.of("customerNumber", customerNumber);
        name = RequiredText.of("name", name);
    }
}
