package de.nahtstelle.benchmarks.sampledata;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

final class Industries {

    private final List<Industry> all;
    private final Map<Industry, WeightedChoice<Occupation>> occupations;

    private Industries(List<Industry> all, List<Occupation> known) {
        this.all = all;
        this.occupations = all.stream().collect(toMap(Function.identity(), industry -> occupationsOf(industry, known)));
    }

    static Industries load() {
        return new Industries(
                ClasspathTable.rows("/sampledata/industries.csv", Industry::of),
                ClasspathTable.rows(
                        "/sampledata/occupations.csv",
                        row -> new Occupation(row.getField("occupation_code"), row.getField("title"))));
    }

    Industry next(Draw draw) {
        return draw.oneOf(all);
    }

    Industry closestTo(String code) {
        return all.stream()
                .filter(industry -> industry.isRelatedTo(code))
                .findFirst()
                .orElseThrow();
    }

    Occupation nextOccupation(Industry industry, Draw draw) {
        return Objects.requireNonNull(occupations.get(industry)).next(draw);
    }

    private static WeightedChoice<Occupation> occupationsOf(Industry industry, List<Occupation> known) {
        List<Occupation> suitable =
                known.stream().filter(occupation -> occupation.isIn(industry)).toList();
        return new WeightedChoice<>(suitable, Occupation::frequency);
    }
}
