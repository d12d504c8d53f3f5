package de.nahtstelle.benchmarks.sampledata;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which agency a place belongs to. */
final class Districts {

    private final Map<String, List<String>> agencies;

    private Districts(Map<String, List<String>> agencies) {
        this.agencies = agencies;
    }

    static Districts load() {
        return new Districts(ClasspathTable.rows("/reference/districts.csv", row -> row).stream()
                .collect(groupingBy(
                        row -> row.getField("kreis_key"),
                        mapping(
                                row -> row.getField("agency_number"),
                                collectingAndThen(toSet(), Districts::inOrder)))));
    }

    /** A postal code of Berlin names no Bezirk; its digits decide between the three agencies, always the same way. */
    String agencyOf(Place place) {
        List<String> candidates = Objects.requireNonNull(agencies.get(place.kreisKey()), "Kreis without agency");
        return candidates.get(Integer.parseInt(place.postalCode()) % candidates.size());
    }

    private static List<String> inOrder(Set<String> numbers) {
        return numbers.stream().sorted().toList();
    }
}
