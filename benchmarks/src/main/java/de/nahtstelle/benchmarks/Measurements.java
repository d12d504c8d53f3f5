package de.nahtstelle.benchmarks;

import de.nahtstelle.benchmarks.creation.CreationByRest;
import de.nahtstelle.benchmarks.customerlist.CustomerListMeasurement;
import de.nahtstelle.benchmarks.customerlist.OverHttp;
import de.nahtstelle.benchmarks.imports.OfferImports;
import de.nahtstelle.benchmarks.pages.Pages;
import de.nahtstelle.benchmarks.start.StartAndMemory;

/** The measurements by the names that bin/bench takes, in the order in which all of them run. */
enum Measurements {
    START(new StartAndMemory()),
    IMPORT(new OfferImports()),
    CREATE(new CreationByRest()),
    PAGES(new Pages()),
    LIST_PAGE(new OverHttp()),
    LIST(new CustomerListMeasurement());

    private final Measurement measurement;

    Measurements(Measurement measurement) {
        this.measurement = measurement;
    }

    Measurement measurement() {
        return measurement;
    }
}
