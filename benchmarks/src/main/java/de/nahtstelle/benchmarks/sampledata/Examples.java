package de.nahtstelle.benchmarks.sampledata;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Writes the four files. */
final class Examples {

    private static final int RIGHT_ROWS = 30;

    private final Settings settings;
    private final Catalogue catalogue = Catalogue.load();
    private final List<Customer> customers;

    Examples(Settings settings) {
        this.settings = settings;
        this.customers = new Customers(settings, catalogue).all();
    }

    void write() throws IOException {
        Files.createDirectories(settings.target());
        writeCustomers();
        writeOffers();
        writeErrors("large-customers", CustomerRows.HEADER, rightCustomers());
        writeErrors("job-offers", OfferRows.HEADER, rightOffers());
    }

    private void writeCustomers() throws IOException {
        try (ExampleFile file = new ExampleFile(settings.target(), "large-customers.csv", CustomerRows.HEADER)) {
            customers.stream().flatMap(CustomerRows::of).forEach(file::add);
        }
    }

    private void writeOffers() throws IOException {
        Offers offers = new Offers(settings, catalogue, customers);
        try (ExampleFile file = new ExampleFile(settings.target(), "job-offers.csv", OfferRows.HEADER)) {
            for (int i = 0; i < settings.offers(); i++) {
                file.add(OfferRows.of(offers.next()));
            }
        }
    }

    private void writeErrors(String name, List<String> header, List<List<String>> right) throws IOException {
        try (ExampleFile file = new ExampleFile(settings.target(), name + "-with-errors.csv", header)) {
            RowError.load("/sampledata/" + name + "-row-errors.csv")
                    .forEach(error -> file.add(error.in(header, right)));
        }
    }

    private List<List<String>> rightCustomers() {
        return customers.stream()
                .filter(customer -> customer.faults().isEmpty())
                .flatMap(customer -> CustomerRows.of(customer).limit(1))
                .limit(RIGHT_ROWS)
                .toList();
    }

    private List<List<String>> rightOffers() {
        return new Offers(settings, catalogue, customers)
                .firstFaultless(RIGHT_ROWS).stream().map(OfferRows::of).toList();
    }
}
