package de.nahtstelle.benchmarks.imports;

import de.nahtstelle.benchmarks.BenchOptions;
import de.nahtstelle.benchmarks.Houses;
import de.nahtstelle.benchmarks.Measurement;
import de.nahtstelle.benchmarks.figure.Figure;
import de.nahtstelle.benchmarks.figure.Quantity;
import de.nahtstelle.benchmarks.figure.Target;
import de.nahtstelle.benchmarks.house.ApiToken;
import de.nahtstelle.benchmarks.house.House;
import de.nahtstelle.benchmarks.load.MachineClient;
import de.nahtstelle.benchmarks.sampledata.GenerateExamples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Imports of job offers into a house that holds the 520 customers of the sample, each size in a house of its own. */
public final class OfferImports implements Measurement {
    private static final int FEW = 50_000;
    private static final Target FEW_WITHIN = Target.atMost(Quantity.seconds(10));
    private static final int TIMES_COPY = 4;
    private static final double MILLISECONDS = 1_000;

    @Override
    public List<Figure> take(BenchOptions options, Houses houses) throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (int offers : new int[] {FEW, options.offers()}) {
            Path files = options.out().resolve("offers-" + offers);
            GenerateExamples.main("20221107", "520", "4000", String.valueOf(offers), files.toString());
            try (House house = houses.fresh("offers-" + offers)) {
                figures.addAll(measure(house, files, offers));
            }
        }
        return figures;
    }

    private static List<Figure> measure(House house, Path files, int offers) throws Exception {
        ImportByRest imports = new ImportByRest(new MachineClient(house.address(), ApiToken.of(house, "leitung.kam")));
        Quantity customers = seconds(imports.run("large-customers", files.resolve("large-customers.csv")));
        Quantity taken = seconds(imports.run("job-offers", files.resolve("job-offers.csv")));
        Quantity copy = seconds(new CopyAlone(house.database(), files).run());
        String what = String.format(Locale.ROOT, "Import of %,d job offers with audit, upload and check", offers);
        Target target = offers == FEW ? FEW_WITHIN : Target.atMost(copy.times(TIMES_COPY), "4 × COPY");
        return List.of(
                Figure.recorded("Import of 520 customers with 4,000 sites before it", customers),
                new Figure(what, taken, target, copy));
    }

    private static Quantity seconds(Duration taken) {
        return Quantity.seconds(taken.toMillis() / MILLISECONDS);
    }
}
