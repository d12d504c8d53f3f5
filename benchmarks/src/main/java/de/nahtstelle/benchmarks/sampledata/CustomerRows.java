package de.nahtstelle.benchmarks.sampledata;

import java.util.List;
import java.util.stream.Stream;

/** One row per site; what belongs to the customer stands in each of them. */
final class CustomerRows {

    static final List<String> HEADER = List.of(
            "customer_number",
            "name",
            "company_number",
            "industry_code",
            "gkb_region",
            "parent_customer_number",
            "site_number",
            "site_name",
            "site_company_number",
            "street",
            "postal_code",
            "town",
            "municipality_key",
            "contact_function",
            "contact_email",
            "contact_phone",
            "contact_confirmed_on");

    private CustomerRows() {}

    static Stream<List<String>> of(Customer customer) {
        return customer.sites().stream()
                .map(site -> Stream.concat(ofCustomer(customer), ofSite(site)).toList());
    }

    private static Stream<String> ofCustomer(Customer customer) {
        Profile profile = customer.profile();
        return Stream.of(
                customer.number(),
                profile.name(),
                profile.companyNumber(),
                profile.industryCode(),
                Region.ofKreis(profile.seat().kreisKey()).name(),
                customer.parentNumber());
    }

    private static Stream<String> ofSite(Site site) {
        Stream<String> own = Stream.of(site.number(), site.name(), site.companyNumber());
        return Stream.of(own, of(site.address()), of(site.contact())).flatMap(part -> part);
    }

    private static Stream<String> of(Address address) {
        return Stream.of(address.street(), address.postalCode(), address.town(), address.municipalityKey());
    }

    private static Stream<String> of(Contact contact) {
        return Stream.of(
                contact.function(),
                contact.email(),
                contact.phone(),
                contact.confirmedOn().toString());
    }
}
