package de.nahtstelle.benchmarks.sampledata;

/** The reference data that the sample is made from. */
record Catalogue(Places places, Districts districts, Industries industries) {

    static Catalogue load() {
        return new Catalogue(Places.load(), Districts.load(), Industries.load());
    }

    Place nextInDistrict(String agency, Draw draw) {
        Place place = places.next(draw);
        return districts.agencyOf(place).equals(agency) ? place : nextInDistrict(agency, draw);
    }
}
