package de.nahtstelle.web.kam.site;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.site.NewSite;
import de.nahtstelle.kernel.party.SiteContact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written in the form of a new site. */
@Named
@RequestScoped
public class SiteFields {
    private @Nullable String number;
    private @Nullable String name;
    private @Nullable String companyNumber;
    private @Nullable String street;
    private @Nullable String postalCode;
    private @Nullable String town;
    private @Nullable String contact;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable LocalDate from;

    NewSite site(CustomerId customer, int version, @Nullable String municipality, @Nullable UUID agency) {
        return new NewSite(
                customer,
                version,
                number,
                String.valueOf(name).strip(),
                companyNumber,
                street,
                postalCode,
                town,
                municipality,
                contact == null ? null : new SiteContact(contact, email, phone),
                agency,
                from);
    }

    /** Whether an address for mail or calls is given, but nobody to ask for. */
    boolean lacksContact() {
        return contact == null && (email != null || phone != null);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getCompanyNumber() {
        return companyNumber;
    }

    public void setCompanyNumber(@Nullable String companyNumber) {
        this.companyNumber = empty(companyNumber);
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = postalCode;
    }

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = empty(contact);
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = empty(email);
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = empty(phone);
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
