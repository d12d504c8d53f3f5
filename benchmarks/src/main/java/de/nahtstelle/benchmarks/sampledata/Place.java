package de.nahtstelle.benchmarks.sampledata;

record Place(String postalCode, String town, String municipalityKey, String kreisKey) {

    boolean sameLand(Place other) {
        return kreisKey.startsWith(other.kreisKey.substring(0, 2));
    }
}
