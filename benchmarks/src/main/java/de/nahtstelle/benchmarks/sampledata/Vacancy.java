package de.nahtstelle.benchmarks.sampledata;

import java.util.List;

/** A site at which offers may arise. */
record Vacancy(Customer customer, Site site) {

    static Vacancy atSeatOf(Customer customer) {
        return new Vacancy(customer, customer.sites().get(0));
    }

    static List<Vacancy> all(List<Customer> customers) {
        return customers.stream()
                .flatMap(customer -> customer.sites().stream().map(site -> new Vacancy(customer, site)))
                .toList();
    }
}
