package de.nahtstelle.benchmarks.sampledata;

import java.util.List;
import java.util.Set;

record Customer(Profile profile, String parentNumber, List<Site> sites, Set<Fault> faults) {

    String number() {
        return profile.customerNumber();
    }

    boolean has(Fault fault) {
        return faults.contains(fault);
    }
}
