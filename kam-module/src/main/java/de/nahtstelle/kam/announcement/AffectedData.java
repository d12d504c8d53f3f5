package de.nahtstelle.kam.announcement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data sets a handback affects: the employer record, its sites, their contacts, the job offers (KAM-11). */
public record AffectedData(EmployerRecord employer, List<Site> sites, List<Contact> contacts, List<Offer> offers) {
    /**
     * The employer record.
     *
     * @param industry code and name; empty when no industry is known
     */
    public record EmployerRecord(
            String customerNumber, String name, @Nullable String companyNumber, String industry) {}

    /** A site with the number of its contacts and of its open job offers. */
    public record Site(
            String number,
            String name,
            @Nullable String companyNumber,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String town,
            int contacts,
            int offers) {}

    /** Whom to ask at a site. */
    public record Contact(
            String site,
            String function,
            @Nullable String email,
            @Nullable String phone,
            @Nullable LocalDate confirmedOn) {}

    /** A job offer that is not closed. */
    public record Offer(
            String site,
            String reference,
            String title,
            int places,
            LocalDate expiresOn,
            @Nullable String caretaker) {}
}
