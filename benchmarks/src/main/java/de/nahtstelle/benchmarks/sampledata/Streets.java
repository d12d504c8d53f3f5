package de.nahtstelle.benchmarks.sampledata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every address once: an address met twice in the sample is a built-in duplicate and nothing else. */
final class Streets {

    private static final List<String> NAMES = List.of(
            "Hauptstraße",
            "Industriestraße",
            "Bahnhofstraße",
            "Gewerbering",
            "Am Hafen",
            "Daimlerstraße",
            "Siemensstraße",
            "Robert-Bosch-Straße",
            "Lindenallee",
            "Berliner Straße",
            "Hamburger Straße",
            "Münchner Straße",
            "Frankfurter Straße",
            "Kölner Straße",
            "Dresdner Straße",
            "Carl-Benz-Straße",
            "Im Gewerbepark",
            "Marktplatz",
            "Ringstraße",
            "Werkstraße",
            "Nordring",
            "Südring",
            "Ostwall",
            "Westend",
            "Am Güterbahnhof",
            "Mühlenweg",
            "Schulstraße",
            "Parkallee",
            "Wiesenweg",
            "Dieselstraße");
    private static final int HIGHEST_NUMBER = 180;

    private final Set<String> taken = new HashSet<>();

    String next(String town, Draw draw) {
        String street = draw.oneOf(NAMES) + " " + draw.between(1, HIGHEST_NUMBER);
        return taken.add(town + "|" + street) ? street : next(town, draw);
    }
}
