package de.nahtstelle.benchmarks.sampledata;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where sites may stand: postal codes of a known municipality, the more people the more likely. */
final class Places {

    private final Map<String, List<Place>> ofMunicipality;
    private final WeightedChoice<Place> byPopulation;

    private Places(List<Place> places, Map<String, Integer> population) {
        this.ofMunicipality = places.stream().collect(groupingBy(Place::municipalityKey));
        this.byPopulation = new WeightedChoice<>(
                places,
                place -> (double) population.getOrDefault(place.municipalityKey(), 0)
                        / inMunicipality(place.municipalityKey()).size());
    }

    static Places load() {
        Map<String, Integer> population = ClasspathTable.rows("/reference/municipalities.csv", row -> row).stream()
                .collect(toMap(row -> row.getField("municipality_key"), Places::populationOf));
        return new Places(
                ClasspathTable.rows("/reference/postal_codes.csv", row -> row).stream()
                        .filter(Places::isUsable)
                        .map(Places::place)
                        .toList(),
                population);
    }

    Place next(Draw draw) {
        return byPopulation.next(draw);
    }

    Place nextIn(String municipalityKey, Draw draw) {
        return draw.oneOf(inMunicipality(municipalityKey));
    }

    private List<Place> inMunicipality(String municipalityKey) {
        return Objects.requireNonNull(
                ofMunicipality.get(municipalityKey), () -> "no postal code in " + municipalityKey);
    }

    private static int populationOf(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("population"));
    }

    private static boolean isUsable(NamedCsvRecord row) {
        return row.getField("kind").equals("GEOGRAPHIC")
                && !row.getField("municipality_key").isEmpty();
    }

    private static Place place(NamedCsvRecord row) {
        return new Place(
                row.getField("postal_code"),
                row.getField("place"),
                row.getField("municipality_key"),
                row.getField("kreis_key"));
    }
}
