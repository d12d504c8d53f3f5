package de.nahtstelle.benchmarks.sampledata;

record Address(String street, String postalCode, String town, String municipalityKey) {

    static Address in(Place place, String street) {
        return new Address(street, place.postalCode(), place.town(), place.municipalityKey());
    }

    Address withPostalCode(String other) {
        return new Address(street, other, town, municipalityKey);
    }
}
