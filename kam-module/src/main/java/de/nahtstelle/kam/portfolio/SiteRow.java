package de.nahtstelle.kam.portfolio;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site of a customer with its first contact.
 *
 * @param unit short name of the unit that answers for it: its own, or the customer's
 * @param contact the function that is contacted, not a person; with the rest of it null to whoever only looks customers up
 * @param confirmedOn when the contact was last confirmed
 */
public record SiteRow(
        UUID id,
        String number,
        String name,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable String unit,
        @Nullable String contact,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate confirmedOn) {}
